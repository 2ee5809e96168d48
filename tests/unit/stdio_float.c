/*
 * Printed floats: forms, exactness, limits. tests/diff has many more.
 * uses: floats
 * not: kernel, it only computes, for long
 */
#include <float.h>
#include <string.h>
#include "../test.h"

#define IS(expected, ...) ( \
	snprintf(s, sizeof s, __VA_ARGS__) == (int)strlen(expected) && \
	!strcmp(s, expected))

int main(void)
{
	static char s[6000];
	volatile double zero = 0;
	volatile int most = 2147483647;

	CHECK(IS("1.500000 1.5 1.500000e+00 0x1.8p+0", "%f %g %e %a", 1.5, 1.5, 1.5,
		1.5));
	CHECK(IS("0 2 2 4", "%.0f %.0f %.0f %.0f", 0.5, 1.5, 2.5, 3.5));
	CHECK(IS("0.1000000000000000055511151231257827021181583404541015625",
		"%.55f", 0.1));
	CHECK(IS("1e-05 0.0001 100000 1e+06 1.00000", "%g %g %g %g %#g", 1e-5, 1e-4,
		1e5, 1e6, 1.0));
	CHECK(IS("[  -1.50][-1.50  ][-0001.5][+1.5][ 1.5]",
		"[%7.2f][%-7.2f][%07.1f][%+.1f][% .1f]", -1.5, -1.5, -1.5, 1.5, 1.5));
	CHECK(IS("1.0e+01 1.e+01 0x1p+0", "%.1e %#.0e %.0a", 9.96, 9.6, 1.2));
	CHECK(IS("5e-324 4.9406564584124654e-324", "%.0e %.17g", 5e-324, 5e-324));
	CHECK(IS("inf -INF [   inf] nan", "%f %F [%06f] %g", 1 / zero, -1 / zero,
		1 / zero, __builtin_nan("")));
	CHECK(IS("-0.0 0 0x0p+0", "%.1f %g %a", -zero, zero, zero));
	CHECK(snprintf(s, sizeof s, "%f", DBL_MAX) == 316);
	CHECK(!strncmp(s, "17976931348623157081452742373170435679807056752584", 50));
	CHECK(snprintf(s, sizeof s, "%.1100f", DBL_MIN) == 1102);
	/*
	 * %d makes the long double start at an even argument word: clang 19 on
	 * sparc64 does not skip an odd one.
	 */
	CHECK(snprintf(s, sizeof s, "%d%Lf", 0, LDBL_MAX) ==
		LDBL_MAX_10_EXP + 1 + 7 + 1);
	CHECK(IS("01.25 1.25 1.3", "%d%Lg %.2Lf %.1Lf", 0, 1.25L, 1.25L, 1.26L));
	/* What decides is far below the last digit. */
	CHECK(IS("8.05693789e-09", "%.8e", 0x1.14d5934p-27));
	CHECK(IS("00", "%d%.0Lf", 0, 0.5L));
	CHECK(IS("01", "%d%.0Lf", 0, 0.5L + LDBL_EPSILON / 2));
	CHECK(IS(LDBL_MANT_DIG < 95 ? "00" : "01", "%d%.0Lf", 0, 0.5L + 0x1p-95L));
	CHECK(snprintf(0, 0, "%.*f", most, 1.0) == -1);
	return failed;
}
