#include <inttypes.h>
#include "strto.h"

intmax_t strtoimax(const char *restrict s, char **restrict end, int base)
{
	return __strto(s, end, base, INTMAX_MAX, 0ULL - INTMAX_MIN);
}
