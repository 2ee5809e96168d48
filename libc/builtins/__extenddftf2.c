#include "soft_quad.h"

#if __LDBL_MANT_DIG__ == 113
long double __extenddftf2(double x)
{
	return pack_quad(unpack_double(x));
}
#endif
