#include <stdint.h>

uint32_t __fixunsdfsi(double x);

__attribute__((weak, pcs("aapcs"))) uint32_t __aeabi_d2uiz(double x)
{
	return __fixunsdfsi(x);
}
