/* __aeabi_l2f.c - int64_t to float; see __aeabi_l2d.c. */
#include <stdint.h>

float __floatdisf(int64_t x);

__attribute__((weak, pcs("aapcs"))) float __aeabi_l2f(int64_t x)
{
	return __floatdisf(x);
}
