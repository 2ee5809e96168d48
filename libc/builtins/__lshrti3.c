/* __lshrti3.c - a 128-bit shift to the right; see __ashlti3.c. */
#include "builtins.h"

#ifdef __SIZEOF_INT128__
uint128 __lshrti3(uint128 x, int n)
{
	uint64_t low = (uint64_t)x, high = (uint64_t)(x >> 64);

	if (n & 64) {
		low = high >> (n & 63);
		high = 0;
	} else if (n) {
		low = low >> n | high << (64 - n);
		high >>= n;
	}
	return (uint128)high << 64 | low;
}
#endif
