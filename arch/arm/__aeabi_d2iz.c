#include <stdint.h>

int32_t __fixdfsi(double x);

__attribute__((weak, pcs("aapcs"))) int32_t __aeabi_d2iz(double x)
{
	return __fixdfsi(x);
}
