/* _Qp_uitoq.c - for the type of n see _Qp_itoq.c. */
#include <stdint.h>

long double __floatunsitf(uint32_t n);

void _Qp_uitoq(long double *result, uint64_t n)
{
	*result = __floatunsitf((uint32_t)n);
}
