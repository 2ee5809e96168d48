/*
 * drand48 and its relatives return POSIX's numbers; initstate and setstate switch
 * between sequences of random; a64l, l64a and getsubopt.
 * uses: floats
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "../test.h"

/* x' = a x + c mod 2^48, by hand: 16 bits at a time. */
static void step(unsigned short *x, const unsigned short *a, unsigned c)
{
	uint32_t r[3] = { c, 0, 0 }, carry;
	int i, j, k;

	for (i = 0; i < 3; i++)
		for (j = 0; i + j < 3; j++) {
			carry = (uint32_t)x[i] * a[j];
			for (k = i + j; k < 3 && carry; k++) {
				r[k] += carry & 0xffff;
				carry = (carry >> 16) + (r[k] >> 16);
				r[k] &= 0xffff;
			}
		}
	for (i = 0; i < 3; i++)
		x[i] = r[i];
}

static int32_t high(const unsigned short *x)
{
	return (int32_t)((uint32_t)x[2] << 16 | x[1]);
}

static double fraction(const unsigned short *x)
{
	return ((x[0] / 65536.0 + x[1]) / 65536.0 + x[2]) / 65536.0;
}

static void rand48(void)
{
	static const unsigned short a[3] = { 0xe66d, 0xdeec, 5 };
	unsigned short x[3] = { 0x330e, 0xabcd, 0x1234 }, y[3] = { 1, 2, 0x8003 };
	unsigned short p[7] = { 9, 8, 7, 0x1235, 0xfffe, 0xfedc, 0xfff1 }, *old;
	int i;

	srand48(0x1234abcd);
	for (i = 0; i < 100; i++) {
		step(x, a, 11);
		CHECK(drand48() == fraction(x));
		step(x, a, 11);
		CHECK(lrand48() == (long)((uint32_t)high(x) >> 1));
		step(x, a, 11);
		CHECK(mrand48() == high(x));
	}
	for (i = 0; i < 100; i++) {
		unsigned short z[3];

		memcpy(z, y, sizeof z);
		step(y, a, 11);
		CHECK(erand48(z) == fraction(y) && !memcmp(y, z, sizeof y));
		memcpy(z, y, sizeof z);
		step(y, a, 11);
		CHECK(nrand48(z) == (long)((uint32_t)high(y) >> 1));
		CHECK(!memcmp(y, z, sizeof y));
		step(y, a, 11);
		CHECK(jrand48(z) == high(y));
	}
	old = seed48(y);
	CHECK(old && !memcmp(old, x, sizeof x));
	step(y, a, 11);
	CHECK(mrand48() == high(y));
	lcong48(p);
	memcpy(x, p, sizeof x);
	for (i = 0; i < 10; i++) {
		step(x, p + 3, p[6]);
		CHECK(mrand48() == high(x));
	}
	/* srand48 and seed48 set a and c as well. */
	srand48(-1);
	x[0] = 0x330e;
	x[1] = x[2] = 0xffff;
	step(x, a, 11);
	CHECK(mrand48() == high(x));
	lcong48(p);
	seed48(x);
	step(x, a, 11);
	CHECK(mrand48() == high(x));
}

static void states(void)
{
	static char one[65], two[65];
	long a[4], b[4];
	char *first, *r;
	int i;

	errno = 0;
	CHECK(!initstate(1, one, 4) && errno == EINVAL);
	first = initstate(5, one + 1, 64);
	CHECK(first != 0);
	for (i = 0; i < 4; i++)
		a[i] = random();
	CHECK(a[0] != a[1] && a[0] >= 0 && a[0] <= 0x7fffffff);
	r = initstate(5, two + 1, 64);
	CHECK(r == one + 1);
	b[0] = random();
	b[1] = random();
	CHECK(setstate(one + 1) == two + 1);
	srandom(5);
	random();
	CHECK(random() == a[1]);
	CHECK(setstate(two + 1) == one + 1);
	b[2] = random();
	b[3] = random();
	CHECK(!memcmp(a, b, sizeof a));
	CHECK(setstate(first) == two + 1);
}

static void radix(void)
{
	CHECK(a64l("") == 0 && a64l(".") == 0 && a64l("/") == 1);
	CHECK(a64l("01") == 2 + 3 * 64 && a64l("z.") == 63);
	/* POSIX says nothing of more than 32 bits. */
	CHECK(a64l("zzzzz/") == 0x7fffffff && (int32_t)a64l("zzzzz1") == -1);
	CHECK((int32_t)a64l("zzzzz1z") == -1);
	CHECK(!strcmp(l64a(0), "") && !strcmp(l64a(63), "z"));
	CHECK(!strcmp(l64a(2 + 3 * 64), "01"));
	CHECK((int32_t)a64l(l64a(-2)) == -2 && a64l(l64a(0x12345678)) == 0x12345678);
}

static void options(void)
{
	char text[] = "ro,size=10,sizes=1,,mode=", *s = text, *value;
	char *tokens[] = { "size", "ro", "mode", 0 };

	CHECK(getsubopt(&s, tokens, &value) == 1 && !value && *s == 's');
	CHECK(getsubopt(&s, tokens, &value) == 0 && !strcmp(value, "10"));
	CHECK(getsubopt(&s, tokens, &value) == -1 && !strcmp(value, "sizes=1"));
	CHECK(getsubopt(&s, tokens, &value) == -1 && *s == 'm');
	CHECK(getsubopt(&s, tokens, &value) == 2 && value && !*value && !*s);
}

int main(void)
{
	rand48();
	states();
	radix();
	options();
	return failed;
}
