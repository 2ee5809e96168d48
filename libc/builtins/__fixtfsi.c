#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
int32_t __fixtfsi(long double x)
{
	return (int32_t)to_signed(unpack_quad(x), INT32_MAX);
}
#endif
