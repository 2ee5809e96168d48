#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113 && defined __SIZEOF_INT128__
long double __floattitf(__int128 n)
{
	return pack_quad(from_signed128(n));
}
#endif
