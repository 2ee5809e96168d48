#include <stdint.h>

long double __floatditf(int64_t n);

void _Qp_xtoq(long double *result, int64_t n)
{
	*result = __floatditf(n);
}
