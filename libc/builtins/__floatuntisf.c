#include "soft_float.h"

#ifdef __SIZEOF_INT128__
float __floatuntisf(uint128 n)
{
	return pack_float(from_unsigned128(n));
}
#endif
