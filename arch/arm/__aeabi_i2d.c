#include <stdint.h>

double __floatsidf(int32_t n);

__attribute__((weak, pcs("aapcs"))) double __aeabi_i2d(int32_t n)
{
	return __floatsidf(n);
}
