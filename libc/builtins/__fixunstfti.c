#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113 && defined __SIZEOF_INT128__
uint128 __fixunstfti(long double x)
{
	return to_unsigned128(unpack_quad(x));
}
#endif
