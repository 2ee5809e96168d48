#include <stdlib.h>
#include <limits.h>
#include "strto.h"

unsigned long strtoul(const char *restrict s, char **restrict end, int base)
{
	return __strto(s, end, base, ULONG_MAX, ULONG_MAX);
}
