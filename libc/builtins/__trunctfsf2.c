#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
float __trunctfsf2(long double x)
{
	return pack_float(unpack_quad(x));
}
#endif
