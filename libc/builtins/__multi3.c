/*
 * __multi3.c - a 128-bit product. clang on sparc64 calls it to find out whether
 * a 64-bit product overflows.
 */
#include "builtins.h"
#include "multiply64.h"

#ifdef __SIZEOF_INT128__
uint128 __multi3(uint128 a, uint128 b)
{
	uint64_t a_low = (uint64_t)a, b_low = (uint64_t)b, low;
	uint64_t high = multiply64(a_low, b_low, &low);

	high += (uint64_t)(a >> 64) * b_low + a_low * (uint64_t)(b >> 64);
	return (uint128)high << 64 | low;
}
#endif
