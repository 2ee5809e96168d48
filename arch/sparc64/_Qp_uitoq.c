#include <stdint.h>

long double __floatunsitf(uint32_t n);

void _Qp_uitoq(long double *result, uint32_t n)
{
	*result = __floatunsitf(n);
}
