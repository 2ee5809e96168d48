/*
 * float_convert.c - conversions between int, float, double and long double.
 * uses: floats
 */
#include <stdint.h>
#include "../test.h"

static void int32(int32_t value)
{
	volatile int32_t i = value;
	volatile double d = i;
	volatile long double ld = i;
	int32_t back = (int32_t)d;

	CHECK(back == value);
	back = (int32_t)ld;
	CHECK(back == value);
	/* towards 0 */
	d += value < 0 ? -0.75 : 0.75;
	ld += value < 0 ? -0.75L : 0.75L;
	back = (int32_t)d;
	CHECK(back == value);
	back = (int32_t)ld;
	CHECK(back == value);
}

static void uint32(uint32_t value)
{
	volatile uint32_t u = value;
	volatile double d = u;
	volatile long double ld = u;
	uint32_t back = (uint32_t)d;

	CHECK(back == value);
	back = (uint32_t)ld;
	CHECK(back == value);
	d += 0.75;
	ld += 0.75L;
	back = (uint32_t)d;
	CHECK(back == value);
	back = (uint32_t)ld;
	CHECK(back == value);
}

static void int_to_float(void)
{
	volatile int32_t i = 0x1000001;
	volatile uint32_t u = 0xffffff80;
	volatile float f = i;
	uint32_t back;

	CHECK(f == 0x1p24f);	/* ties to even */
	i = -0x1000003;
	f = i;
	CHECK(f == -0x1000004);
	i = INT32_MIN;
	f = i;
	CHECK(f == -0x1p31f && (int32_t)f == INT32_MIN);
	f = u;
	CHECK(f == 0x1p32f);
	u = 0xffffff7f;
	f = u;
	back = (uint32_t)f;
	CHECK(f == 0x1.fffffep31f && back == 0xffffff00);
	f = -0.99f;
	CHECK((int32_t)f == 0);
}

static void double_to_float(void)
{
	volatile double d = 1 + 0x1p-24;
	volatile float f = (float)d;

	CHECK(f == 1);
	d = 1 + 0x1p-24 + 0x1p-52;
	f = (float)d;
	CHECK(f == 1 + 0x1p-23f);
	d = -1 - 3 * 0x1p-24;
	f = (float)d;
	CHECK(f == -1 - 0x1p-22f);
	d = 0x1.ffffffp127;
	f = (float)d;
	CHECK(f == __builtin_inff());
	d = 0x1.fffffefffffffp127;
	f = (float)d;
	CHECK(f == 0x1.fffffep127f);
	d = 0x1p-150;
	f = (float)d;
	CHECK(f == 0);
	d = 0x1.0000000000001p-150;
	f = (float)d;
	CHECK(f == 0x1p-149f);
	d = -__builtin_inf();
	f = (float)d;
	CHECK(f == -__builtin_inff());
	d = __builtin_nan("");
	f = (float)d;
	CHECK(f != f);
	d = f;
	CHECK(d != d);
	f = -0x1.8p-148f;
	d = f;
	CHECK(d == -0x1.8p-148);
}

static void long_double(void)
{
	volatile long double ld = 0x1.fffffffffffffp1023L;
	volatile double d = (double)ld;
	volatile float f;
	volatile uint64_t u = UINT64_MAX;
	volatile int64_t i = INT64_MIN;

	CHECK(d == 0x1.fffffffffffffp1023);
	ld = d;
	CHECK(ld == 0x1.fffffffffffffp1023L);
	ld = 0x1p-1074L;
	d = (double)ld;
	f = (float)ld;
	CHECK(d == 0x1p-1074 && f == 0);
	ld = -0x1.000002p100L;
	f = (float)ld;
	CHECK(f == -0x1.000002p100f);
	f = -f;
	ld = f;
	CHECK(ld == 0x1.000002p100L);
	d = __builtin_inf();
	ld = d;
	f = (float)ld;
	CHECK(ld == d && f == d);

	ld = i;
	CHECK(ld == -0x1p63L && (int64_t)ld == INT64_MIN);
	ld = u;
#if __LDBL_MANT_DIG__ >= 64
	CHECK(ld == 0x1p64L - 1 && (uint64_t)ld == UINT64_MAX);
	ld = 0x1p62L + 0.5L;
	CHECK((int64_t)ld == (int64_t)1 << 62);
	ld = 1 + 0x1p-53L;
	d = (double)ld;
	CHECK(d == 1);
	ld = 1 + 0x1p-53L + 0x1p-63L;
	d = (double)ld;
	f = (float)ld;
	CHECK(d == 1 + 0x1p-52 && f == 1);
#else
	CHECK(ld == 0x1p64L);
#endif
}

int main(void)
{
	uint32_t n;

	for (n = 1; n; n <<= 1) {
		int32((int32_t)n);
		int32((int32_t)(n - 1));
		int32((int32_t)~n);
		int32((int32_t)(n + n / 3));
		uint32(n);
		uint32(n - 1);
		uint32(~n);
	}
	int32(0);
	uint32(0);
	int_to_float();
	double_to_float();
	long_double();
	return failed;
}
