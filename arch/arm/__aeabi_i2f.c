#include <stdint.h>

float __floatsisf(int32_t n);

__attribute__((weak, pcs("aapcs"))) float __aeabi_i2f(int32_t n)
{
	return __floatsisf(n);
}
