#include "soft_float.h"

#ifdef __SIZEOF_INT128__
__int128 __fixdfti(double x)
{
	return to_signed128(unpack_double(x));
}
#endif
