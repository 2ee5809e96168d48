/*
 * stdio_float_time.c - no value takes much longer to print or to read than others
 * of its length.
 * uses: floats
 * not: qemu, it measures time
 * not: kernel, it measures time
 */
#include <float.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include "../test.h"

static volatile double sink;
static const char *text;
static double value;
static long double long_value;

static void print(void)
{
	char s[64];

	snprintf(s, sizeof s, "%.17g", value);
}

static void print_long(void)
{
	char s[64];

	snprintf(s, sizeof s, "%Lg", long_value);
}

static void parse(void)
{
	sink = strtod(text, 0);
}

/* The shortest time of a few rounds, in ns for each 100 calls. */
static long long cost(void (*f)(void))
{
	long long least = 1LL << 62;
	int round, i;

	for (round = 0; round < 20; round++) {
		struct timespec from, to;

		clock_gettime(CLOCK_MONOTONIC, &from);
		for (i = 0; i < 100; i++)
			f();
		clock_gettime(CLOCK_MONOTONIC, &to);
		long long t = (to.tv_sec - from.tv_sec) * 1000000000LL +
			to.tv_nsec - from.tv_nsec;
		if (t < least)
			least = t;
	}
	return least;
}

int main(void)
{
	static char digits[20001];
	long long usual, t;
	int i;

	value = 3.14159;
	usual = cost(print);
	value = 0x1p-1074;
	t = cost(print);
	CHECK(t < 20 * usual);

	long_value = 3.14159L;
	usual = cost(print_long);
	long_value = LDBL_MIN;	/* 16 times the exponent of DBL_MIN */
	t = cost(print_long);
	CHECK(t < 200 * usual);

	text = "3.14159265358979";
	usual = cost(parse);
	text = "1e4000";
	t = cost(parse);
	CHECK(t < 10 * usual);
	text = "1e-4000";
	t = cost(parse);
	CHECK(t < 10 * usual);

	/* 20,000 digits cost about 20 times as much as 1,000. */
	for (i = 0; i < 20000; i++)
		digits[i] = '7';
	digits[0] = '.';
	text = digits + 19000;
	digits[19000] = '.';
	usual = cost(parse);
	digits[19000] = '7';
	text = digits;
	t = cost(parse);
	CHECK(t < 60 * usual);
	return failed;
}
