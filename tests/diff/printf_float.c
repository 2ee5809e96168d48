/*
 * printf_float.c - floats at the edges: powers of two and ten, halfway cases,
 * denormals, limits and random bits, over all conversions. Standard C: it
 * must print the same with two libcs.
 */
#include <float.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint64_t seed = 88172645463325252ULL;

static uint64_t next(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	seed ^= seed << 17;
	return seed;
}

static double of_bits(uint64_t u)
{
	double d;

	memcpy(&d, &u, sizeof d);
	return d;
}

/* value * 2^n, exactly, without the math library */
static long double scaled(long double v, int n)
{
	for (; n > 0; n--)
		v *= 2;
	for (; n < 0; n++)
		v /= 2;
	return v;
}

static void all(double d)
{
	static const int precisions[] = { 0, 1, 2, 3, 5, 8, 15, 16, 17, 18, 20, 40 };
	int p = precisions[next() % 12];

	printf("%a %e %f %g\n", d, d, d, d);
	printf("%.*a %.*e %.*f %.*g %#.*g\n", p, d, p, d, p, d, p, d, p, d);
}

static void all_long(long double d)
{
	int p = (int)(next() % 30);

	printf("%La %Le %Lg\n", d, d, d);
	/* musl does not round %.15La, where less than a digit is dropped. */
	printf("%.*La %.*Le %.*Lg\n", p % 14, d, p, d, p, d);
}

static void flags(double d)
{
	char f[32], *s = f;
	unsigned r = (unsigned)next();

	*s++ = '%';
	if (r & 1) *s++ = '-';
	if (r & 2) *s++ = '+';
	if (r & 4) *s++ = ' ';
	if (r & 8) *s++ = '#';
	if (r & 16) *s++ = '0';
	if (r & 32)
		s += sprintf(s, "%u", (r >> 8) % 40);
	if (r & 64)
		s += sprintf(s, ".%u", (r >> 16) % 25);
	*s++ = "aefgAEFG"[r >> 28 & 7];
	*s = 0;
	printf("%s:", f);
	r = (unsigned)printf(f, d);
	printf(":%u\n", r);
}

int main(void)
{
	static const double some[] = {
		0.0, -0.0, 1.0, 0.5, 1.5, 2.5, 0.125, 0.375, 9.5, 99.5, 0.95, 0.095,
		9.995, 999999.5, 9999995.0, 0.00001, 0.0001, 0.00009999995, 1e15,
		1e16, 1e17, 123456789012345678.0, 1e21, 1e22, 1e23, 1e100,
		5e-324, 2.2250738585072011e-308, 2.2250738585072014e-308,
		DBL_MAX, DBL_MIN, DBL_EPSILON, 0.1, 0.2, 0.3, 1 / 3.0, 2 / 3.0,
		4503599627370496.5, 4503599627370497.5, 8.5, 7.5, 1e-7, 0.25, 0.75,
	};
	double zero = 0, d;
	long double l;
	int i, p;

	for (i = 0; i < (int)(sizeof some / sizeof *some); i++) {
		all(some[i]);
		all(-some[i]);
		all_long(some[i]);
		for (p = 0; p < 25; p++)
			printf("%.*f %.*e %.*g %.*a\n", p, some[i], p, some[i],
				p, some[i], p, some[i]);
	}
	d = 1 / zero;
	printf("%f %F %e %G %a %A %10f|%-10f|%010f %+f % f\n", d, d, d, d, d, d,
		d, d, d, d, d);
	printf("%f %E %010g %Lf\n", -d, -d, -d, (long double)-d);
	/* The sign of 0/0 depends on the machine. */
	d = d - d;
	if (of_bits(0x7ff8000000000000ULL) != d)
		d = of_bits(0x7ff8000000000000ULL);
	printf("%f %F %010e %+G % a\n", d, d, d, d, d);

	/* Every exponent, and its neighbours. */
	for (i = 0; i < 2047; i++) {
		uint64_t u = (uint64_t)i << 52;

		all(of_bits(u));
		all(of_bits(u + 1));
		all(of_bits(u | 0xfffffffffffffULL));
		flags(of_bits(u ^ (next() & 0x800fffffffffffffULL)));
	}
	/* Random bits, small numbers, decimal halves. */
	for (i = 0; i < 6000; i++) {
		d = of_bits(next());
		if (d - d == 0) {
			all(d);
			flags(d);
		}
		flags((double)(int64_t)(next() % 2000001 - 1000000) / 1000);
		flags((double)(next() % 100000) / 8);
		flags((double)(next() % 1000) + 0.5);
	}
	/* Long doubles: exponents near both ends and around zero. */
	for (i = 0; i < 300; i++) {
		l = (long double)next();
		l += (long double)next() / 3;
		l = scaled(l, (int)(next() % 400) - 200);
		all_long(l);
		printf("%.*Lf\n", (int)(next() % 80), l);
	}
	l = LDBL_MIN;
	for (i = 0; i < 70 && l > 0; i++, l /= 2)
		all_long(l);
	all_long(LDBL_MAX);
	all_long(-LDBL_MAX / 3);
	all_long(LDBL_EPSILON);
	printf("%Lf\n%.50Lf\n", LDBL_MAX, LDBL_MAX);

	/* Precisions beyond the last digit. */
	for (p = 0; p <= 1100; p += 50 + p % 7) {
		printf("%.*f\n%.*e\n%#.*g\n", p, 5e-324, p, DBL_MIN, p, 1e300);
		printf("%.*f\n%.*e\n%.*g\n", p, 0.1, p, DBL_MAX, p, 1 / 3.0);
		printf("%.*a\n%.*a\n", p, 0.1, p, 1.0);
	}
	return 0;
}
