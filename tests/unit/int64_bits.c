/* int64_bits.c - counting the bits of 64-bit integers. */
#include <stdint.h>
#include "../test.h"

int main(void)
{
	volatile uint64_t x;
	volatile unsigned u = 0xf0f0;
	int i;

	for (i = 0; i < 64; i++) {
		x = (uint64_t)1 << i;
		CHECK(__builtin_ctzll(x) == i && __builtin_ffsll((long long)x) == i + 1);
		CHECK(__builtin_clzll(x) == 63 - i && __builtin_popcountll(x) == 1);
		x |= x - 1;
		CHECK(__builtin_popcountll(x) == i + 1 && __builtin_clzll(x) == 63 - i);
		x = ~(uint64_t)0 << i;
		CHECK(__builtin_ctzll(x) == i && __builtin_popcountll(x) == 64 - i);
	}
	x = 0;
	CHECK(!__builtin_ffsll((long long)x) && !__builtin_popcountll(x));
	CHECK(__builtin_popcount(u) == 8);
	return failed;
}
