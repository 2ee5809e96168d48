#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
int64_t __fixtfdi(long double x)
{
	return to_signed(unpack_quad(x), INT64_MAX);
}
#endif
