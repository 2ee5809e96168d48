#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
double __trunctfdf2(long double x)
{
	return pack_double(unpack_quad(x));
}
#endif
