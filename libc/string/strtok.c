#include <string.h>
#include "names.h"

char *strtok(char *restrict s, const char *restrict set)
{
	static char *next;

	return __strtok_r(s, set, &next);
}
