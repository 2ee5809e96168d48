/* __aeabi_f2lz.c - float to int64_t; see __aeabi_l2d.c. */
#include <stdint.h>

int64_t __fixsfdi(float x);

__attribute__((weak, pcs("aapcs"))) int64_t __aeabi_f2lz(float x)
{
	return __fixsfdi(x);
}
