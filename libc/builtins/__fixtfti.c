#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113 && defined __SIZEOF_INT128__
__int128 __fixtfti(long double x)
{
	return to_signed128(unpack_quad(x));
}
#endif
