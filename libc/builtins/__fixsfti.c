#include "soft_float.h"

#ifdef __SIZEOF_INT128__
__int128 __fixsfti(float x)
{
	return to_signed128(unpack_float(x));
}
#endif
