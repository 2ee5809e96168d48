#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
long double __extendsftf2(float x)
{
	return pack_quad(unpack_float(x));
}
#endif
