#include <stdint.h>

uint32_t __fixunssfsi(float x);

__attribute__((weak, pcs("aapcs"))) uint32_t __aeabi_f2uiz(float x)
{
	return __fixunssfsi(x);
}
