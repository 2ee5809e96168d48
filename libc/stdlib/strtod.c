#include <stdlib.h>
#include "float/parts.h"

double strtod(const char *restrict s, char **restrict end)
{
	union float_bits u;

	__float_parse(s, end, &u, __DBL_MANT_DIG__);
	return u.d;
}
