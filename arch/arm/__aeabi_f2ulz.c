/* __aeabi_f2ulz.c - float to uint64_t; see __aeabi_l2d.c. */
#include <stdint.h>

uint64_t __fixunssfdi(float x);

__attribute__((weak, pcs("aapcs"))) uint64_t __aeabi_f2ulz(float x)
{
	return __fixunssfdi(x);
}
