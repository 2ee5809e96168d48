/* __lshrdi3.c - a 64-bit shift to the right; see __ashldi3.c. */
#include <stdint.h>

uint64_t __lshrdi3(uint64_t x, int n)
{
	uint32_t low = (uint32_t)x, high = (uint32_t)(x >> 32);

	if (n & 32) {
		low = high >> (n & 31);
		high = 0;
	} else if (n) {
		low = low >> n | high << (32 - n);
		high >>= n;
	}
	return (uint64_t)high << 32 | low;
}
