#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113 && defined __SIZEOF_INT128__
long double __floatuntitf(uint128 n)
{
	return pack_quad(from_unsigned128(n));
}
#endif
