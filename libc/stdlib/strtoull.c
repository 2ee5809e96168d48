#include <stdlib.h>
#include <limits.h>
#include "strto.h"

unsigned long long strtoull(const char *restrict s, char **restrict end, int base)
{
	return __strto(s, end, base, ULLONG_MAX, ULLONG_MAX);
}
