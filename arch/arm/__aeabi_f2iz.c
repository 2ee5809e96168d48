#include <stdint.h>

int32_t __fixsfsi(float x);

__attribute__((weak, pcs("aapcs"))) int32_t __aeabi_f2iz(float x)
{
	return __fixsfsi(x);
}
