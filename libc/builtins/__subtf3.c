#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
long double __subtf3(long double a, long double b)
{
	struct number minus_b = unpack_quad(b);

	minus_b.negative = !minus_b.negative;
	return pack_quad(add(unpack_quad(a), minus_b));
}
#endif
