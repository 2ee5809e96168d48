/*
 * Rounding at the limits of each type, and ERANGE past them.
 * uses: floats
 */
#include <errno.h>
#include <float.h>
#include <stdlib.h>
#include <string.h>
#include "../test.h"

/* Checks that s converts to x, with or without ERANGE. */
static int is(const char *s, double x, int error)
{
	errno = 0;
	return strtod(s, 0) == x && errno == error;
}

static int is_float(const char *s, float x, int error)
{
	errno = 0;
	return strtof(s, 0) == x && errno == error;
}

/* Compares bits: comparing long doubles may need a library function. */
static int is_long(const char *s, long double x, int error)
{
	long double y;

	errno = 0;
	y = strtold(s, 0);
	return !memcmp(&x, &y, LDBL_MANT_DIG == 64 ? 10 : sizeof x) && errno == error;
}

int main(void)
{
	double infinite = __builtin_inf();
	static char text[9000];

	CHECK(is("1.7976931348623157e308", DBL_MAX, 0));
	CHECK(is("1.7976931348623158e308", DBL_MAX, 0));
	CHECK(is("1.7976931348623159e308", infinite, ERANGE));
	CHECK(is("-1e99999999999999999999", -infinite, ERANGE));
	CHECK(is("2.2250738585072014e-308", DBL_MIN, 0));
	CHECK(is("4.9e-324", 0x1p-1074, ERANGE));
	CHECK(is("0x1p-1074", 0x1p-1074, 0));
	CHECK(is("2.4703282292062327e-324", 0, ERANGE));
	CHECK(is("2.4703282292062328e-324", 0x1p-1074, ERANGE));
	CHECK(is("1e-99999999999999999999", 0, ERANGE));
	CHECK(is("0e99999999999999999999", 0, 0));
	/* Too large by the digits before the point, with others after it. */
	memset(text, '1', 8000);
	text[7000] = '.';
	CHECK(is(text, infinite, ERANGE) && is_float(text, infinite, ERANGE));
	text[600] = 0;
	text[500] = '.';
	CHECK(is(text, infinite, ERANGE) && is_float(text, infinite, ERANGE));
	text[120] = 0;
	text[100] = '.';
	CHECK(is_float(text, infinite, ERANGE));
	strcpy(text + 120, "e-700");
	CHECK(is(text, 0, ERANGE) && is_float(text, 0, ERANGE));
	CHECK(is("0x1.fffffffffffff8p1023", infinite, ERANGE));
	CHECK(is("0x1.fffffffffffff7p1023", DBL_MAX, 0));
	CHECK(is("9007199254740993", 9007199254740992.0, 0));
	CHECK(is("9007199254740993.000000000000000000000001",
		9007199254740994.0, 0));
	CHECK(is("9007199254740995", 9007199254740996.0, 0));
	/* In the middle of two doubles, and beside it, after a few digits. */
	CHECK(is("1125899906842624.125", 0x1p50, 0));
	CHECK(is("1125899906842624.375", 0x1.0000000000002p50, 0));
	CHECK(is("4503599627370496.5", 0x1p52, 0));
	CHECK(is("4503599627370496.501", 0x1.0000000000001p52, 0));
	CHECK(is("1e23", 0x1.52d02c7e14af6p76, 0));
	CHECK(is("18446744073709551615", 0x1p64, 0));
	/* So near to the middle that 64 bits of the power of ten do not tell. */
	CHECK(is("115319553025947731e35", 0x1.ed27be832b233p172, 0));
	CHECK(is("31550453362672840e151", 0x1.566d4ecdca98ap556, 0));
	CHECK(is("89141223835256591e-167", 0x1.757f12979b984p-499, 0));
	CHECK(is("103512542793137231e-241", 0x1.ea6edb17e1286p-745, 0));
	/* Beside the middle only by bits after the first 64. */
	CHECK(is("5963445847230783105e-10", 0x11c5bf845c8dd5p-23, 0));
	CHECK(is("5122698346372462930e14", 0x1941c11b9b90a1p56, 0));
	/* Above the middle only by a digit after all that are kept. */
	memset(text, '0', 2000);
	text[2000] = 0;
	memcpy(text, "9007199254740993.", 17);
	CHECK(is(text, 9007199254740992.0, 0));
	text[1999] = '1';
	CHECK(is(text, 9007199254740994.0, 0));

	/* Rounded once: through a double, these two would be wrong. */
	CHECK(is_float("1.00000017881393432617187499999999999999999",
		0x1.000002p0F, 0));
	CHECK(is_float("0x1.0000010000000001p0", 0x1.000002p0F, 0));
	CHECK(is_float("3.4028235677973367e38", __builtin_inff(), ERANGE));
	CHECK(is_float("3.4028235677973365e38", FLT_MAX, 0));
	CHECK(is_float("1.4e-45", 0x1p-149F, ERANGE));

	CHECK(is_long("0.1", 0.1L, 0));
	CHECK(is_long("1e60", 1e60L, 0) && is_long("7e-60", 7e-60L, 0));
	CHECK(is_long("3138006041580931076e10", 3138006041580931076e10L, 0));
	CHECK(is_long("6145722066623421678e4", 6145722066623421678e4L, 0));
	CHECK(is_long("9879572374760791271e-25", 9879572374760791271e-25L, 0));
	/* Rounding carries above the significand of the x87. */
	CHECK(is_long("18446744073709551615.5", 18446744073709551615.5L, 0));
	/*
	 * The 68881 has many encodings of infinity, which all print the same.
	 * %d makes the long double start at an even argument word: clang on
	 * sparc64 does not skip an odd one.
	 */
	errno = 0;
	snprintf(text, sizeof text, "%d%Lf", 0, strtold("-1e99999", 0));
	CHECK(!strcmp(text, "0-inf") && errno == ERANGE);
#if LDBL_MAX_EXP > DBL_MAX_EXP
	CHECK(is_long("1e4000", 1e4000L, 0));
	CHECK(is_long("-1.5e-4000", -1.5e-4000L, 0));
#endif
	return failed;
}
