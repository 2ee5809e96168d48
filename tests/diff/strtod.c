/*
 * strtod.c - text to floats at the edges: halfway cases of up to 800 digits,
 * the limits of range, denormals, ends of odd input, random text. Standard C:
 * it must print the same with two libcs.
 */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t seed = 88172645463325252ULL;

static uint32_t next(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return (uint32_t)(seed >> 16);
}

/* n random digits, decimal or hexadecimal. */
static char *digits(char *s, int n, int base)
{
	while (n--)
		*s++ = "0123456789abcdef"[next() % (unsigned)base];
	*s = 0;
	return s;
}

static void print(const void *x, int size)
{
	const uint16_t one = 1;
	const unsigned char *byte = x;
	int i;

	for (i = size; i--; )
		printf("%02x", byte[*(const char *)&one ? i : size - 1 - i]);
}

static void convert(const char *s)
{
	char *ends[3];
	double d;
	float f;
	long double l;
	int range;

	if (strlen(s) < 60)
		printf("%s", s);
	d = strtod(s, &ends[0]);
	f = strtof(s, &ends[1]);
	/*
	 * Only overflow in decimal: musl reports no underflow where a halfway
	 * case becomes the least denormal, and no overflow by rounding in hex.
	 */
	errno = 0;
	l = strtold(s, &ends[2]);
	range = errno == ERANGE && l != 0 && l == l / 2;
	printf(" %d %d %d ", (int)(ends[0] - s), (int)(ends[1] - s),
		(int)(ends[2] - s));
	if (d != d) {
		printf("nan %d %d\n", f != f, l != l);
		return;
	}
	print(&d, sizeof d);
	putchar(' ');
	print(&f, sizeof f);
	printf(" %La %d\n", l, range);
}

/* A decimal number, and its neighbours with one more digit. */
static void around(const char *s, const char *exponent)
{
	static char t[20000];
	size_t n = strlen(s);

	sprintf(t, "%s%s", s, exponent);
	convert(t);
	sprintf(t, "%s0000000000000000000000000000000000000001%s", s, exponent);
	convert(t);
	if (n && s[n - 1] > '0') {
		sprintf(t, "%s", s);
		t[n - 1]--;
		sprintf(t + n, "99999999999999999999999999%s", exponent);
		convert(t);
	}
}

/* The exact midpoint between d and the next double. */
static void halfway(uint64_t u)
{
	static char s[2000];
	double d, e;
	long double l;
	char *t;

	memcpy(&d, &u, sizeof d);
	u++;
	memcpy(&e, &u, sizeof e);
	l = ((long double)d + e) / 2;
	if (l == d || l == e || l - l != 0)
		return;
	sprintf(s, "%.1100Lf", l);
	for (t = s + strlen(s); t[-1] == '0'; )
		*--t = 0;
	around(s, "");
	sprintf(s, "%.900Le", l);
	convert(s);
	sprintf(s, "%.17g", d);
	convert(s);
}

int main(void)
{
	static const char *const odd[] = {
		"", " ", "+", "-", "e5", ".e5", "1", " \t\n\v\f\r1", "+1", "-1", "--1",
		"+-1", "0", "-0", "00", "1.", ".1", "1.5.5", "1e", "1e+", "1e-", "1e5",
		"1E+5", "1e-5x", "1e5.5", "0x", "0X", "0x.", "0x.p1", "0xg", "0x1",
		"0x1p", "0x1p+", "0x1p-", "0x1p4", "0X1P-4", "0x.8", "0x8.", "0x1.8p3z",
		"0x1e5", "inf", "INF", "-inf", "infi", "infinit", "infinity", "InFiNiTy",
		"infinityx", "in", "nan", "NaN", "-nan", "na", "nan(", "nan()", "nan)",
		"nan(123)", "nan(ab_9)x", "nan(a-b)", "1,5", "1_000", "1d5", "0e99999",
		"0x0p99999", "1e99999", "-1e99999", "1e-99999", "1e2147483648",
		"1e-2147483648", "1e99999999999999999999", "0x1p99999999999",
		"0x1p-99999999999", "0.0000000000000000000000000000000000000000001e43",
		"1000000000000000000000000000000000000000000e-42",
		"-.5e-", "9007199254740993", "9007199254740992.9999999999999999999",
		"179769313486231570814527423731704356798070567525844996598917476803157",
		"1.7976931348623157e308", "1.7976931348623158e308",
		"1.7976931348623159e308", "2.2250738585072011e-308",
		"2.2250738585072012e-308", "2.2250738585072014e-308", "5e-324",
		"2.4703282292062327e-324", "2.4703282292062328e-324", "3e-324",
		"7.4109846876186981e-324", "7.4109846876186982e-324",
		"3.4028234663852886e38", "3.4028235677973366e38",
		"3.4028235677973365e38", "1.1754943508222875e-38", "1.4e-45", "7e-46",
		"7.006492321624085e-46", "7.006492321624086e-46",
		"16777217", "16777217.0000001", "33554434.99999999", "0x1.000001p0",
		"0x1.0000010000000001p0", "0x1.fffffep127", "0x1.fffffefp127",
		"0x1.ffffffp127", "0x1.fffffffffffff7fffp1023", "0x1p-1074",
		"0x1p-1075", "0x1.0000000000001p-1075", "0x0.8p-1074", "0x1.8p-1074",
		"0x1p-149", "0x1p-150", "0x1.8p-149", "0x1.000002p-150",
		"0x123456789abcdef0123456789abcdef0p-64",
		"0x0.00000000000000000000000000000000000000000000000001p200",
		"0x1.00000000000008p0", "0x1.00000000000018p0",
		"0x1.000000000000080000000000000000000000000000000000000001p0",
		"1.18973149535723176502e4932", "1.18973149535723176508e4932",
		"1.189731495357231765085759326628007e4932",
		"1.19e4932", "3.36210314311209350626e-4932", "3.6451995318824746025e-4951",
		"1.8225997659412373e-4951", "1.8225997659412374e-4951", "1e-4970",
		"8.41378e-4933",
	};
	static char s[20000];
	char *t;
	int i, j;

	for (i = 0; i < (int)(sizeof odd / sizeof *odd); i++)
		convert(odd[i]);
	for (i = 0; i < 400; i++) {
		uint64_t u = (uint64_t)next() << 32;

		u |= next();
		halfway(u & 0x7fffffffffffffffULL);
		halfway(u & 0x001fffffffffffffULL);	/* subnormal, or nearly */
		halfway(u & 0x0000000000ffffffULL);
		halfway(0x4330000000000000ULL + (u & 0xffff));
	}
	halfway(0);
	halfway(1);
	halfway(0x000fffffffffffffULL);
	halfway(0x0010000000000000ULL);
	halfway(0x7feffffffffffffeULL);
	/* Each power of ten, and numbers near it. */
	for (i = -5000; i <= 5000; i += i > -400 && i < 400 ? 1 : 37) {
		sprintf(s, "1e%d", i);
		convert(s);
		t = digits(s, 1, 10);
		*t++ = '.';
		sprintf(digits(t, 19, 10), "e%d", i);
		convert(s);
	}
	/* Random digits with a random point and exponent. */
	for (i = 0; i < 4000; i++) {
		int n = (int)(next() % 60) + 1, point = (int)(next() % 60);

		for (j = 0; j < n; j++)
			s[j] = j == point ? '.' : (char)('0' + next() % 10);
		sprintf(s + n, "e%d", (int)(next() % 700) - 350);
		convert(s);
		strcpy(s, "0x");
		t = digits(s + 2, 1, 16);
		*t++ = '.';
		t = digits(t, 16, 16);
		sprintf(t, "p%d", (int)(next() % 2200) - 1100);
		convert(s);
	}
	/*
	 * Very long numbers, where a digit after thousands of others matters.
	 */
	s[0] = '1';
	s[1] = '.';
	memset(s + 2, '0', 15000);
	strcpy(s + 15002, "1");
	convert(s);
	memcpy(s, "9007199254740993.", 17);
	convert(s);
	memset(s, '0', 15000);
	strcpy(s + 15000, "123e-1");
	convert(s);
	memset(s, '3', 15000);
	strcpy(s + 15000, "e-15000");
	convert(s);
	memset(s, '9', 15000);
	strcpy(s + 15000, "e-15308");
	convert(s);
	s[0] = '.';
	memset(s + 1, '0', 15000);
	strcpy(s + 15001, "49e15000");
	convert(s);
	return 0;
}
