/* __aeabi_d2ulz.c - double to uint64_t; see __aeabi_l2d.c. */
#include <stdint.h>

uint64_t __fixunsdfdi(double x);

__attribute__((weak, pcs("aapcs"))) uint64_t __aeabi_d2ulz(double x)
{
	return __fixunsdfdi(x);
}
