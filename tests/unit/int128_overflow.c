/* int128_overflow.c - products that overflow are noticed, at 64 and 128 bits. */
#include <stdint.h>
#include "../test.h"

static void int64(int64_t a, int64_t b, int overflow)
{
	volatile int64_t x = a, y = b;
	int64_t product;

	CHECK(__builtin_mul_overflow(x, y, &product) == overflow);
	CHECK((uint64_t)product == (uint64_t)a * (uint64_t)b);
	CHECK(__builtin_mul_overflow(y, x, &product) == overflow);
}

#ifdef __SIZEOF_INT128__
static void int128(__int128 a, __int128 b, int overflow)
{
	volatile __int128 x = a, y = b;
	__int128 product;

	CHECK(__builtin_mul_overflow(x, y, &product) == overflow);
	CHECK((unsigned __int128)product ==
		(unsigned __int128)a * (unsigned __int128)b);
	CHECK(__builtin_mul_overflow(y, x, &product) == overflow);
}
#endif

int main(void)
{
	int64(0, INT64_MIN, 0);
	int64(-1, INT64_MIN, 1);
	int64(-1, INT64_MAX, 0);
	int64(3037000499, 3037000499, 0);
	int64(3037000500, 3037000500, 1);
	int64(-4294967296, 2147483648, 0);
	int64(4294967296, 2147483648, 1);
#ifdef __SIZEOF_INT128__
	{
		__int128 max = (__int128)(~(unsigned __int128)0 >> 1);
		__int128 two64 = (__int128)1 << 64;

		int128(0, -max - 1, 0);
		int128(-1, -max - 1, 1);
		int128(-1, max, 0);
		int128(-two64, two64 / 2, 0);
		int128(two64, two64 / 2, 1);
		int128(max / 3, 3, 0);
		int128(max / 3 + 1, 3, 1);
		int128(max, max, 1);
	}
#endif
	return failed;
}
