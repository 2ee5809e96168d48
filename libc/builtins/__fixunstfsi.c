#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
uint32_t __fixunstfsi(long double x)
{
	return (uint32_t)to_unsigned(unpack_quad(x), UINT32_MAX);
}
#endif
