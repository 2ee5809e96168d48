#include <inttypes.h>
#include "strto.h"

uintmax_t strtoumax(const char *restrict s, char **restrict end, int base)
{
	return __strto(s, end, base, UINTMAX_MAX, UINTMAX_MAX);
}
