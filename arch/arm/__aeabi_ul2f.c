/* __aeabi_ul2f.c - uint64_t to float; see __aeabi_l2d.c. */
#include <stdint.h>

float __floatundisf(uint64_t x);

__attribute__((weak, pcs("aapcs"))) float __aeabi_ul2f(uint64_t x)
{
	return __floatundisf(x);
}
