#include <stdlib.h>
#include <string.h>
#include "environ.h"

int putenv(char *string)
{
	size_t n = strcspn(string, "=");

	if (!n || !string[n])
		return unsetenv(string);
	return __environ_put(string, n);
}
