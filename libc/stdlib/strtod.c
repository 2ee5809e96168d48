#include <stdlib.h>
#include "real.h"

double strtod(const char *restrict s, char **restrict end)
{
	union real_bits u;

	__strtoreal(s, end, &u, __DBL_MANT_DIG__);
	return u.d;
}
