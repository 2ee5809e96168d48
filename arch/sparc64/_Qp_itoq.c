/*
 * _Qp_itoq.c - clang 19 leaves the upper half of the register undefined that has
 * the int, although the ABI wants it extended: so the parameter is all of it.
 */
#include <stdint.h>

long double __floatsitf(int32_t n);

void _Qp_itoq(long double *result, int64_t n)
{
	*result = __floatsitf((int32_t)n);
}
