#include <stdlib.h>
#include "real.h"

float strtof(const char *restrict s, char **restrict end)
{
	union real_bits u;

	__strtoreal(s, end, &u, __FLT_MANT_DIG__);
	return u.f;
}
