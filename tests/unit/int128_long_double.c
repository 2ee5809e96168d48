/*
 * int128_long_double.c - conversions between 128-bit integers and long double.
 * uses: floats
 * not: qemu mips64, where clang 19 passes the integer in registers for floats
 * not: qemu mips64el, where clang 19 passes the integer in registers for floats
 * not: kernel mips64el, where clang 19 passes the integer in registers for floats
 */
#include <stdint.h>
#include "../test.h"

#ifdef __SIZEOF_INT128__
typedef __int128 int128;
typedef unsigned __int128 uint128;

static long double up(int n)
{
	long double power = 1;

	while (n--)
		power *= 2;
	return power;
}

static void power(int n)
{
	volatile uint128 u = (uint128)1 << n;
	volatile int128 i = -(int128)(u >> 1);
	volatile long double ld = (long double)u;

	CHECK(ld == up(n) && (uint128)ld == u);
	ld = (long double)i;
	CHECK(ld == (n ? -up(n - 1) : 0) && (int128)ld == i);
}

static void rounding(void)
{
	volatile uint128 u = ((uint128)1 << (__LDBL_MANT_DIG__ - 1) | 1) << 1 | 1;
	volatile int128 i = -(int128)u;
	volatile long double ld = (long double)u;

	CHECK(ld == up(__LDBL_MANT_DIG__) + 4);
	ld = (long double)i;
	CHECK(ld == -up(__LDBL_MANT_DIG__) - 4);
	u &= ~(uint128)2;
	ld = (long double)u;
	CHECK(ld == up(__LDBL_MANT_DIG__));	/* ties to even */
	u = ~(uint128)0;
	ld = (long double)u;
	CHECK(ld == up(128));

	ld = -0.75L;
	CHECK(!(int128)ld);
	ld = 0x1p90L + 0x1p40L;
	CHECK((uint128)ld == ((uint128)1 << 90 | (uint128)1 << 40));
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
