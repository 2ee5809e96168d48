#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
long double __addtf3(long double a, long double b)
{
	return pack_quad(add(unpack_quad(a), unpack_quad(b)));
}
#endif
