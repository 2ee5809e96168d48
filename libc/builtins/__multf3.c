#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
long double __multf3(long double a, long double b)
{
	return pack_quad(multiply(unpack_quad(a), unpack_quad(b)));
}
#endif
