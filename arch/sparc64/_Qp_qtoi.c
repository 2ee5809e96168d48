#include <stdint.h>

int32_t __fixtfsi(long double x);

int32_t _Qp_qtoi(const long double *x)
{
	return __fixtfsi(*x);
}
