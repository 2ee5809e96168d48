#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
long double __negtf2(long double x)
{
	union quad_bits u = { x };

	u.words[HIGH] ^= (uint64_t)1 << 63;
	return u.value;
}
#endif
