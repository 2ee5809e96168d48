/* int128_shift.c - 128-bit shifts by variables, where the ABI has the type. */
#include <stdint.h>
#include "../test.h"

int main(void)
{
#ifdef __SIZEOF_INT128__
	volatile unsigned __int128 x =
		(unsigned __int128)0x8123456789abcdef << 64 | 0xfedcba9876543210;
	volatile __int128 s = (__int128)x;
	volatile int n;
	unsigned __int128 left = x, right = x;
	__int128 down = s;
	int i;

	for (i = 0; i < 128; i++) {
		n = i;
		CHECK(x << n == left && x >> n == right && s >> n == down);
		left += left;
		right /= 2;
		down = (__int128)(right | ~(~(unsigned __int128)0 >> i >> 1));
	}
#endif
	return failed;
}
