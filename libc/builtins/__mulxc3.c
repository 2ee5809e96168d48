#define REAL long double
#include "complex_arithmetic.h"

#if __LDBL_MANT_DIG__ == 64
_Complex long double __mulxc3(long double a, long double b,
	long double c, long double d)
{
	return product(a, b, c, d);
}
#endif
