#include <stdint.h>

long double __floatsitf(int32_t n);

void _Qp_itoq(long double *result, int32_t n)
{
	*result = __floatsitf(n);
}
