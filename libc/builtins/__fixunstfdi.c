#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
uint64_t __fixunstfdi(long double x)
{
	return to_unsigned(unpack_quad(x), UINT64_MAX);
}
#endif
