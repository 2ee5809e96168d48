/* __ctzdi2.c - counts the trailing zero bits of x, which is not 0. */
#include <stdint.h>

int __ctzdi2(uint64_t x)
{
	uint32_t low = (uint32_t)x;

	return low ? __builtin_ctz(low) : 32 + __builtin_ctz((uint32_t)(x >> 32));
}
