#include <stdlib.h>
#include "real.h"

long double strtold(const char *restrict s, char **restrict end)
{
	union real_bits u;

	__strtoreal(s, end, &u, __LDBL_MANT_DIG__);
	return u.ld;
}
