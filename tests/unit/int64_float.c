/*
 * int64_float.c - conversions between floats and 64-bit integers.
 * uses: floats
 * not: kernel powerpc64le, where qemu converts through a double
 */
#include <stdint.h>
#include <stdlib.h>
#include "../test.h"

static double up(int n)
{
	double d = 1;

	while (n--)
		d *= 2;
	return d;
}

/* The nearest float, rounded once and not through a double. */
static void nearest_float(void)
{
	volatile uint64_t u = 0x8000008000000000;
	volatile int64_t i = -0x4000004000000001;
	volatile float f = (float)u;

	/* qemu converts through a double; a 64-bit PowerPC does not. */
	if (sizeof(long) == 8 && getenv("EMULATOR"))
		return;
	CHECK(f == up(63));
	u = 0x8000008000000001;
	f = (float)u;
	CHECK(f == up(63) + up(40));
	u = 0x8000017fffffffff;
	f = (float)u;
	CHECK(f == up(63) + up(40));
	f = (float)i;
	CHECK(f == -up(62) - up(39));
}

int main(void)
{
	volatile uint64_t u;
	volatile int64_t i;
	volatile double d;
	volatile float f;
	int n;

	for (n = 0; n < 64; n++) {
		u = (uint64_t)1 << n;
		i = -(int64_t)(u >> 1);
		CHECK((double)u == up(n) && (float)u == (float)up(n));
		CHECK((double)i == (n ? -up(n - 1) : 0) && (float)i == (double)i);
		d = up(n);
		f = (float)d;
		CHECK((uint64_t)d == u && (uint64_t)f == u);
		d = n ? -d / 2 : 0;
		f = (float)d;
		CHECK((int64_t)d == i && (int64_t)f == i);
	}

	/* to nearest, ties to even */
	u = 0x20000000000001;
	d = (double)u;
	CHECK(d == up(53));
	u = 0x20000000000003;
	d = (double)u;
	CHECK(d == up(53) + 4);
	i = -0x20000000000001;
	d = (double)i;
	CHECK(d == -up(53));
	u = UINT64_MAX;
	d = (double)u;
	f = (float)u;
	CHECK(d == up(64) && f == d);
	nearest_float();

	/* towards zero */
	d = 4294967295.75;
	CHECK((uint64_t)d == UINT32_MAX && (int64_t)d == UINT32_MAX);
	d = -4294967296.75;
	CHECK((int64_t)d == -4294967296);
	d = -0.75;
	CHECK((int64_t)d == 0);
	d = 0x1.fffffffffffffp63;
	CHECK((uint64_t)d == 0xfffffffffffff800);
	f = 0x1.fffffep62f;
	CHECK((int64_t)f == 0x7fffff8000000000);
	return failed;
}
