#include <stdint.h>

int64_t __fixtfdi(long double x);

int64_t _Qp_qtox(const long double *x)
{
	return __fixtfdi(*x);
}
