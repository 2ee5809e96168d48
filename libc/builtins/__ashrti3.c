/* __ashrti3.c - a 128-bit shift to the right of a signed value; see __ashlti3.c. */
#include "builtins.h"

#ifdef __SIZEOF_INT128__
__int128 __ashrti3(__int128 x, int n)
{
	uint64_t low = (uint64_t)x;
	int64_t high = (int64_t)(x >> 64);

	if (n & 64) {
		low = (uint64_t)(high >> (n & 63));
		high >>= 63;
	} else if (n) {
		low = low >> n | (uint64_t)high << (64 - n);
		high >>= n;
	}
	return (__int128)((uint128)(uint64_t)high << 64 | low);
}
#endif
