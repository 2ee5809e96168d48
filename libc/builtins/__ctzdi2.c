/* __ctzdi2.c - how many low bits are clear: compilers ask for it. */
#include <stdint.h>

int __ctzdi2(uint64_t x)
{
	uint32_t low = (uint32_t)x;

	return low ? __builtin_ctz(low) : 32 + __builtin_ctz((uint32_t)(x >> 32));
}
