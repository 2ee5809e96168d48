/*
 * random_arc4random.c - arc4random's numbers: their bytes, and all numbers below
 * a limit, are equally frequent.
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "../test.h"

#define DRAWS 40000

/*
 * Pearson's chi-square for count cells that should be equal. With count - 1
 * degrees of freedom it exceeds this bound less than once in 10^9 runs.
 */
static int even(const unsigned *cell, unsigned count, unsigned draws)
{
	unsigned long long sum = 0, mean = draws / count;
	unsigned i;

	for (i = 0; i < count; i++) {
		long long off = (long long)cell[i] - (long long)mean;

		sum += (unsigned long long)(off * off);
	}
	return sum < mean * (count + 60 + count / 2);
}

static void bytes(void)
{
	static unsigned cell[256], bit[32];
	static unsigned char b[4 * DRAWS + 1];
	unsigned i, k, n;

	for (i = 0; i < DRAWS; i++) {
		uint32_t x = arc4random();

		for (k = 0; k < 32; k++)
			bit[k] += x >> k & 1;
		for (k = 0; k < 32; k += 8)
			cell[x >> k & 255]++;
	}
	CHECK(even(cell, 256, 4 * DRAWS));
	for (k = 0; k < 32; k++)	/* 7 standard deviations of 100 */
		CHECK(bit[k] > DRAWS / 2 - 700 && bit[k] < DRAWS / 2 + 700);

	memset(cell, 0, sizeof cell);
	arc4random_buf(b, sizeof b - 1);
	CHECK(!b[sizeof b - 1]);
	for (i = 0; i < sizeof b - 1; i++)
		cell[b[i]]++;
	CHECK(even(cell, 256, 4 * DRAWS));
	for (n = 0; n < 100; n++) {
		memset(b, 0, 101);
		arc4random_buf(b, n);
		for (i = n; i < 101; i++)
			CHECK(!b[i]);
	}
}

static void below(uint32_t limit)
{
	unsigned cell[64] = { 0 }, third[3] = { 0 }, i;

	for (i = 0; i < DRAWS / 4; i++) {
		uint32_t x = arc4random_uniform(limit);

		if (x >= limit) {
			CHECK(!"a number above the limit");
			return;
		}
		/* in 64 parts, or fewer; the parts are equal for these limits */
		cell[limit <= 64 ? x : x / (limit / 64)]++;
		third[x % 3]++;
	}
	CHECK(even(cell, limit <= 64 ? limit : 64, DRAWS / 4));
	if (limit % 3 == 0)	/* 0xc0000000 * x / 2^32: 0 0 1 2, 3 3 4 5 ... */
		CHECK(even(third, 3, DRAWS / 4));
}

int main(void)
{
	static const uint32_t limits[] = { 2, 3, 10, 64, 6400, 0x40000000,
		0x80000000, 0xc0000000 };
	unsigned i;

	bytes();
	for (i = 0; i < 100; i++)
		CHECK(arc4random_uniform(0) == 0 && arc4random_uniform(1) == 0);
	for (i = 0; i < sizeof limits / sizeof *limits; i++)
		below(limits[i]);
	return failed;
}
