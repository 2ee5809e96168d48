/*
 * __floatuntixf.c - uint128 to the x87's long double. Both halves are exact, so
 * the sum is rounded once.
 */
#include "builtins.h"

#if __LDBL_MANT_DIG__ == 64 && defined __SIZEOF_INT128__
long double __floatuntixf(uint128 n)
{
	return (uint64_t)(n >> 64) * 0x1p64L + (uint64_t)n;
}
#endif
