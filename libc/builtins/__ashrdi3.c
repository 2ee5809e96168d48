/* __ashrdi3.c - a 64-bit shift to the right, filled with the sign; see __ashldi3.c. */
#include <stdint.h>

int64_t __ashrdi3(int64_t x, int n)
{
	uint32_t low = (uint32_t)x;
	int32_t high = (int32_t)(x >> 32);

	if (n & 32) {
		low = (uint32_t)(high >> (n & 31));
		high >>= 31;
	} else if (n) {
		low = low >> n | (uint32_t)high << (32 - n);
		high >>= n;
	}
	return (int64_t)((uint64_t)(uint32_t)high << 32 | low);
}
