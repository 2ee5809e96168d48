#include <stdlib.h>
#include <string.h>
#include "names.h"

char *getenv(const char *name)
{
	char **e = __environ;
	size_t n = strlen(name);

	for (; e && *e; e++)
		if (!strncmp(*e, name, n) && (*e)[n] == '=')
			return *e + n + 1;
	return 0;
}
