/*
 * __aeabi_l2d.c - int64_t to double. The run-time ABI's helpers pass floats in
 * integer registers even on armhf, but libc/builtins' functions do not. Weak,
 * because libgcc has them too.
 */
#include <stdint.h>

double __floatdidf(int64_t x);

__attribute__((weak, pcs("aapcs"))) double __aeabi_l2d(int64_t x)
{
	return __floatdidf(x);
}
