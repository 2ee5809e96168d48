/*
 * __floatundidf.c - uint64_t to double. Both halves are exact as doubles, so
 * only the sum is rounded, once.
 */
#include "builtins.h"

double __floatundidf(uint64_t x)
{
	return (uint32_t)(x >> 32) * 0x1p32 + (uint32_t)x;
}
