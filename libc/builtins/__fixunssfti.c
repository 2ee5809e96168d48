#include "soft_float.h"

#ifdef __SIZEOF_INT128__
uint128 __fixunssfti(float x)
{
	return to_unsigned128(unpack_float(x));
}
#endif
