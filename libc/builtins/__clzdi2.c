/* __clzdi2.c - counts the leading zero bits of x, which is not 0. */
#include <stdint.h>

int __clzdi2(uint64_t x)
{
	uint32_t high = (uint32_t)(x >> 32);

	return high ? __builtin_clz(high) : 32 + __builtin_clz((uint32_t)x);
}
