#include <stdlib.h>
#include "float/parts.h"

float strtof(const char *restrict s, char **restrict end)
{
	union float_bits u;

	__float_parse(s, end, &u, __FLT_MANT_DIG__);
	return u.f;
}
