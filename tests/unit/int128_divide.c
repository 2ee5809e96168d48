/* int128_divide.c - 128-bit quotients and remainders, where the ABI has the type. */
#include <stdint.h>
#include "../test.h"

#ifdef __SIZEOF_INT128__
typedef __int128 int128;
typedef unsigned __int128 uint128;

static volatile uint64_t words[] = {
	0, 1, 2, 10, 0x7fffffff, 0xffffffff, 0x100000001, 0x8000000000000000,
	0xfedcba9876543210, 0xfffffffffffffffe, 0xffffffffffffffff,
};
#define COUNT (sizeof words / sizeof *words)

static uint128 value(unsigned i)
{
	return (uint128)words[i / COUNT] << 64 | words[i % COUNT];
}

static void divide(uint128 n, uint128 d)
{
	uint128 q = n / d, r = n % d;
	int128 s = (int128)n, t = (int128)d;

	/* The product can't have overflowed: it is at most n. */
	CHECK(r < d && q <= n && q * d == n - r);
	if (t == -1)
		return;
	q = (uint128)(s / t);
	r = (uint128)(s % t);
	CHECK(q * d + r == n);
	CHECK(!r || ((int128)r < 0) == (s < 0));
	CHECK(((int128)r < 0 ? -r : r) < (t < 0 ? -d : d));
}
#endif

int main(void)
{
#ifdef __SIZEOF_INT128__
	volatile int128 minus_one = -1, seven = 7;
	unsigned i, k;

	for (i = 0; i < COUNT * COUNT; i++)
		for (k = 1; k < COUNT * COUNT; k++)
			divide(value(i), value(k));
	CHECK(seven / minus_one == -7 && seven % minus_one == 0);
	CHECK(-seven / 2 == -3 && -seven % 2 == -1);
#endif
	return failed;
}
