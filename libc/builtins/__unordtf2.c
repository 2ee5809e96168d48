#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
long __unordtf2(long double a, long double b)
{
	return compare(unpack_quad(a), unpack_quad(b)) == UNORDERED;
}
#endif
