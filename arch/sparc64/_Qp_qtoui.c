#include <stdint.h>

uint32_t __fixunstfsi(long double x);

uint32_t _Qp_qtoui(const long double *x)
{
	return __fixunstfsi(*x);
}
