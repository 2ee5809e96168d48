#include "soft_float.h"

#ifdef __SIZEOF_INT128__
double __floatuntidf(uint128 n)
{
	return pack_double(from_unsigned128(n));
}
#endif
