#include <stdint.h>

uint64_t __fixunstfdi(long double x);

uint64_t _Qp_qtoux(const long double *x)
{
	return __fixunstfdi(*x);
}
