#include <stdlib.h>
#include <limits.h>
#include "strto.h"

long long strtoll(const char *restrict s, char **restrict end, int base)
{
	return __strto(s, end, base, LLONG_MAX, 0ULL - LLONG_MIN);
}
