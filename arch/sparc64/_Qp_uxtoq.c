#include <stdint.h>

long double __floatunditf(uint64_t n);

void _Qp_uxtoq(long double *result, uint64_t n)
{
	*result = __floatunditf(n);
}
