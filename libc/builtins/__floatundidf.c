/*
 * __floatundidf.c - 64 bits to double, which compilers ask for by this name
 * where the machine can't. Both halves are exact, so the sum is rounded once.
 */
#include <stdint.h>

double __floatundidf(uint64_t x)
{
	return (uint32_t)(x >> 32) * 0x1p32 + (uint32_t)x;
}
