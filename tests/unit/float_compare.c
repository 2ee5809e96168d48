/*
 * float_compare.c - the order of floats, doubles and long doubles: 0 equals -0,
 * and a NaN is neither less than, equal to nor greater than anything.
 * uses: floats
 */
#include "../test.h"

/* From the least to the greatest. */
static const float values[] = {
	-__builtin_inff(), -0x1.fffffep127f, -0x1.fffffcp127f, -2, -1, -0x1p-126f,
	-0x1p-149f, 0, 0x1p-149f, 0x1p-148f, 0x1p-126f, 0x1.8p-126f, 0.5f, 1,
	0x1.000002p0f, 2, 0x1.fffffep127f, __builtin_inff(),
};
#define COUNT ((int)(sizeof values / sizeof *values))

static void floats(int i, int k)
{
	volatile float a = values[i], b = values[k];

	CHECK((a == b) == (i == k) && (a != b) == (i != k));
	CHECK((a < b) == (i < k) && (a <= b) == (i <= k));
	CHECK((a > b) == (i > k) && (a >= b) == (i >= k));
}

static void doubles(int i, int k)
{
	volatile double a = values[i], b = values[k];

	CHECK((a == b) == (i == k) && (a != b) == (i != k));
	CHECK((a < b) == (i < k) && (a <= b) == (i <= k));
	CHECK((a > b) == (i > k) && (a >= b) == (i >= k));
}

static void long_doubles(int i, int k)
{
	volatile long double a = values[i], b = values[k];

	CHECK((a == b) == (i == k) && (a != b) == (i != k));
	CHECK((a < b) == (i < k) && (a <= b) == (i <= k));
	CHECK((a > b) == (i > k) && (a >= b) == (i >= k));
}

static void zeros(void)
{
	volatile float f = 0, minus_f = -f;
	volatile double d = 0, minus_d = -d;
	volatile long double ld = 0, minus_ld = -ld;

	CHECK(f == minus_f && !(f != minus_f) && !(minus_f < f) && minus_f >= f);
	CHECK(d == minus_d && !(d != minus_d) && !(minus_d < d) && minus_d >= d);
	CHECK(ld == minus_ld && !(ld != minus_ld) && !(minus_ld < ld));
	CHECK(!f && !minus_f && !d && !minus_d && !ld && !minus_ld);
}

static void not_numbers(int i)
{
	volatile float f = values[i], fnan = __builtin_nanf("");
	volatile double d = values[i], nan = __builtin_nan("");
	volatile long double ld = values[i], ldnan = __builtin_nanl("");

	CHECK(fnan != f && !(fnan == f) && f != fnan && fnan != fnan);
	CHECK(!(fnan < f) && !(fnan <= f) && !(fnan > f) && !(fnan >= f));
	CHECK(!(f < fnan) && !(f <= fnan) && !(f > fnan) && !(f >= fnan));
	CHECK(nan != d && !(nan == d) && d != nan && nan != nan);
	CHECK(!(nan < d) && !(nan <= d) && !(nan > d) && !(nan >= d));
	CHECK(!(d < nan) && !(d <= nan) && !(d > nan) && !(d >= nan));
	CHECK(ldnan != ld && !(ldnan == ld) && ld != ldnan && ldnan != ldnan);
	CHECK(!(ldnan < ld) && !(ldnan <= ld) && !(ldnan > ld) && !(ldnan >= ld));
	CHECK(!(ld < ldnan) && !(ld <= ldnan) && !(ld > ldnan) && !(ld >= ldnan));
	CHECK(__builtin_isunordered(fnan, f) && !__builtin_isunordered(f, f));
	CHECK(__builtin_isunordered(d, nan) && !__builtin_isunordered(d, d));
	CHECK(__builtin_isunordered(ld, ldnan) && !__builtin_isunordered(ld, ld));
	CHECK(!__builtin_isless(d, nan) && !__builtin_isgreaterequal(nan, d));
	CHECK(!__builtin_islessgreater(f, fnan));
}

int main(void)
{
	int i, k;

	for (i = 0; i < COUNT; i++) {
		for (k = 0; k < COUNT; k++) {
			floats(i, k);
			doubles(i, k);
			long_doubles(i, k);
		}
		not_numbers(i);
	}
	zeros();
	return failed;
}
