/*
 * stdio_scanf_long.c - scanf reads the whole of a number that is too long for
 * its type or for a buffer, and stores the nearest value.
 * uses: floats
 */
#include <errno.h>
#include <float.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "../test.h"

static char s[70000];

/* Scan n times the text, after start and before end, and then a 7. */
static double scan(const char *start, int n, const char *text, const char *end)
{
	double d = -1;
	int seven = 0, stored;
	char *to = s + strlen(strcpy(s, start));

	while (n--)
		to += strlen(strcpy(to, text));
	strcpy(to, end);
	strcat(to, " 7");
	errno = 0;
	stored = sscanf(s, "%lf %d", &d, &seven);
	CHECK(stored == 2 && seven == 7);
	return d;
}

int main(void)
{
	static const char big[] = "99999999999999999999", *volatile t = big;
	static const char small[] = "-99999999999999999999";
	long long ll;
	unsigned long long ull;
	int i;
	unsigned u;
	short h;
	signed char c;
	unsigned char b;
	float f;
	char *text;

	CHECK(scan("1.", 1200, "3", "") == 4 / 3.0);
	CHECK(scan("", 1200, "0", "2.5") == 2.5);
	CHECK(scan("0.", 60000, "0", "1e60001") == 1);
	CHECK(scan("1", 60000, "0", "e-60000") == 1 && !errno);
	CHECK(scan("-", 60000, "0", "") == 0 && !errno);
	CHECK(scan("0.", 60000, "0", "e5") == 0 && !errno);
	CHECK(scan("0x1", 60000, "0", "p-240000") == 1);
	CHECK(scan("0x0.", 60000, "0", "1p240004") == 1);
	CHECK(scan("1e", 3000, "0", "5") == 100000);
	CHECK(scan("1e", 3000, "9", "") > DBL_MAX && errno == ERANGE);
	CHECK(scan("1e-", 3000, "9", "") == 0 && errno == ERANGE);
	CHECK(scan("0x1p", 3000, "9", "") > DBL_MAX && errno == ERANGE);
	CHECK(scan("9", 60000, "9", "") > DBL_MAX && errno == ERANGE);
	CHECK(scan("nan(", 3000, "x", ")") != 0);
	/* Half way between two values, and a last digit that decides. */
	CHECK(scan("9007199254740993.", 60000, "0", "") == 9007199254740992.0);
	CHECK(scan("9007199254740993.", 60000, "0", "1") == 9007199254740994.0);
	CHECK(scan("0x20000000000001", 15000, "0", "p-60000") ==
		9007199254740992.0 + 1 || FLT_EVAL_METHOD);
	CHECK(sscanf(s, "%f", &f) == 1);
	/* The same as strtod. */
	for (i = 0; i < 1500; i++)
		s[i] = '0' + (i * i + i / 7) % 10;
	strcpy(s + 1500, "e-1495");
	double d = 0;
	CHECK(sscanf(s, "%lf", &d) == 1 && d == strtod(s, &text) && !*text);
	/* Only a prefix is no number. */
	CHECK(sscanf("1e+ 7", "%lf", &d) == 0 && sscanf("0x", "%lf", &d) == 0);
	CHECK(sscanf("infin", "%lf", &d) == 0 && sscanf("nan(x", "%lf", &d) == 0);

	errno = 0;
	CHECK(sscanf(t, "%lld", &ll) == 1 && ll == LLONG_MAX && errno == ERANGE);
	errno = 0;
	CHECK(sscanf(small, "%lld", &ll) == 1 && ll == LLONG_MIN);
	CHECK(errno == ERANGE);
	CHECK(sscanf(t, "%llu", &ull) == 1 && ull == ULLONG_MAX);
	CHECK(sscanf(small, "%llu", &ull) == 1 && ull == ULLONG_MAX);
	CHECK(sscanf("0x123456789abcdef01", "%llx", &ull) == 1);
	CHECK(ull == ULLONG_MAX);
	CHECK(sscanf(t, "%d", &i) == 1 && i == INT_MAX);
	CHECK(sscanf(small, "%i", &i) == 1 && i == INT_MIN);
	CHECK(sscanf("4294967296", "%u", &u) == 1 && u == UINT_MAX);
	CHECK(sscanf("70000", "%hd", &h) == 1 && h == SHRT_MAX);
	CHECK(sscanf("-129", "%hhd", &c) == 1 && c == SCHAR_MIN);
	CHECK(sscanf("400", "%hho", &b) == 1 && b == UCHAR_MAX);
	/* What fits is no error; unsigned takes a sign, as strtoul does. */
	errno = 0;
	CHECK(sscanf("-9223372036854775808", "%lld", &ll) == 1);
	CHECK(ll == LLONG_MIN && !errno);
	CHECK(sscanf("18446744073709551615", "%llu", &ull) == 1);
	CHECK(ull == ULLONG_MAX);
	CHECK(sscanf("-1", "%u", &u) == 1 && u == UINT_MAX);
	CHECK(sscanf("-128 -2147483648", "%hhd%d", &c, &i) == 2);
	CHECK(c == SCHAR_MIN && i == INT_MIN && !errno);
	return failed;
}
