#include <stdlib.h>
#include "float/parts.h"

long double strtold(const char *restrict s, char **restrict end)
{
	union float_bits u;

	__float_parse(s, end, &u, __LDBL_MANT_DIG__);
	return u.ld;
}
