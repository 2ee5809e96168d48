#include "soft_float.h"

#ifdef __SIZEOF_INT128__
uint128 __fixunsdfti(double x)
{
	return to_unsigned128(unpack_double(x));
}
#endif
