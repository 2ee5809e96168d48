/*
 * __fixunsxfti.c - the x87's long double to uint128, in two conversions to 64
 * bits: the high half, then what remains for the low half. All steps are exact.
 */
#include "builtins.h"

#if __LDBL_MANT_DIG__ == 64 && defined __SIZEOF_INT128__
uint128 __fixunsxfti(long double x)
{
	uint64_t high = (uint64_t)(x * 0x1p-64L);

	return (uint128)high << 64 | (uint64_t)(x - high * 0x1p64L);
}
#endif
