#include <stdint.h>

double __floatunsidf(uint32_t n);

__attribute__((weak, pcs("aapcs"))) double __aeabi_ui2d(uint32_t n)
{
	return __floatunsidf(n);
}
