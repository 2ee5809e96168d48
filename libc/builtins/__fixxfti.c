#include "builtins.h"

#if __LDBL_MANT_DIG__ == 64 && defined __SIZEOF_INT128__
__int128 __fixxfti(long double x)
{
	return (__int128)(x < 0 ? -__fixunsxfti(-x) : __fixunsxfti(x));
}
#endif
