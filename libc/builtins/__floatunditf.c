#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
long double __floatunditf(uint64_t n)
{
	return pack_quad(from_unsigned(n));
}
#endif
