/*
 * __aeabi_l2d.c - 64 bits to double. The helpers that the EABI names pass
 * floats in integer registers, even here. Weak, as libgcc has them too.
 */
#include <stdint.h>

double __floatdidf(int64_t x);

__attribute__((weak, pcs("aapcs"))) double __aeabi_l2d(int64_t x)
{
	return __floatdidf(x);
}
