#include <stdlib.h>
#include <limits.h>
#include "strto.h"

long strtol(const char *restrict s, char **restrict end, int base)
{
	return __strto(s, end, base, LONG_MAX, 0UL - LONG_MIN);
}
