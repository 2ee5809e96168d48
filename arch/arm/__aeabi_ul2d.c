/* __aeabi_ul2d.c - uint64_t to double; see __aeabi_l2d.c. */
#include <stdint.h>

double __floatundidf(uint64_t x);

__attribute__((weak, pcs("aapcs"))) double __aeabi_ul2d(uint64_t x)
{
	return __floatundidf(x);
}
