#include <stdint.h>

float __floatunsisf(uint32_t n);

__attribute__((weak, pcs("aapcs"))) float __aeabi_ui2f(uint32_t n)
{
	return __floatunsisf(n);
}
