#define REAL long double
#include "complex_arithmetic.h"

#if __LDBL_MANT_DIG__ == 113
_Complex long double __divtc3(long double a, long double b,
	long double c, long double d)
{
	return quotient(a, b, c, d);
}
#endif
