#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
long double __floatsitf(int32_t n)
{
	return pack_quad(from_signed(n));
}
#endif
