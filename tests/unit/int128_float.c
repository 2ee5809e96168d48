/*
 * int128_float.c - conversions between 128-bit integers and float or double.
 * uses: floats
 */
#include <stdint.h>
#include "../test.h"

#ifdef __SIZEOF_INT128__
typedef __int128 int128;
typedef unsigned __int128 uint128;

static double up(int n)
{
	double power = 1;

	while (n--)
		power *= 2;
	return power;
}

static void power(int n)
{
	volatile uint128 u = (uint128)1 << n;
	volatile int128 i = -(int128)(u >> 1);
	volatile float f = (float)u;
	volatile double d = (double)u;

	CHECK(f == (float)up(n) && d == up(n));
	CHECK((uint128)f == u && (uint128)d == u);
	f = (float)i;
	d = (double)i;
	CHECK(f == (n ? -(float)up(n - 1) : 0) && d == f);
	CHECK((int128)f == i && (int128)d == i);
}

static void rounding(void)
{
	volatile uint128 u = ((uint128)1 << 53 | 1) << 70;
	volatile int128 i;
	volatile double d = (double)u;
	volatile float f;

	CHECK(d == 0x1p123);
	u |= 1;
	d = (double)u;
	CHECK(d == 0x1p123 + 0x1p71);
	i = -(int128)u;
	d = (double)i;
	CHECK(d == -0x1p123 - 0x1p71);
	u = ~(uint128)0;
	d = (double)u;
	CHECK(d == 0x1p128);
	u = ((uint128)1 << 24 | 1) << 100;
	f = (float)u;
	CHECK(f == 0x1p124f);
	u++;
	f = (float)u;
	CHECK(f == 0x1p124f + 0x1p101f);
	d = -0.75;
	f = -0.75f;
	CHECK(!(int128)d && !(int128)f);
	d = -0x1.8p64;
	CHECK((int128)d == -((int128)3 << 63));
	d = 0x1p90 + 0x1p40;
	CHECK((uint128)d == ((uint128)1 << 90 | (uint128)1 << 40));
}
#endif

int main(void)
{
#ifdef __SIZEOF_INT128__
	int n;

	for (n = 0; n < 128; n++)
		power(n);
	rounding();
#endif
	return failed;
}
