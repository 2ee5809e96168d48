/* __aeabi_d2lz.c - double to int64_t; see __aeabi_l2d.c. */
#include <stdint.h>

int64_t __fixdfdi(double x);

__attribute__((weak, pcs("aapcs"))) int64_t __aeabi_d2lz(double x)
{
	return __fixdfdi(x);
}
