/* stdlib_arith.c - abs, div and their variants; the range of rand. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <limits.h>
#include <stdlib.h>
#include "../test.h"

int main(void)
{
	volatile int minus = -7;
	volatile long long most = LLONG_MAX;
	unsigned seed = 5, again = 5;
	int i, high = 0, odd = 0, differ = 0, last = -1, first[8];

	CHECK(abs(minus) == 7 && labs(-7L) == 7 && llabs(-most) == LLONG_MAX);
	CHECK(imaxabs(-most) == INTMAX_MAX);
	CHECK(div(minus, 2).quot == -3 && div(minus, 2).rem == -1);
	CHECK(ldiv(minus, -2).quot == 3 && ldiv(minus, -2).rem == -1);
	CHECK(lldiv(-most, 10).quot == -922337203685477580LL);
	CHECK(lldiv(-most, 10).rem == -7);
	CHECK(imaxdiv(most, 1000).rem == 807);

	srand(1);
	for (i = 0; i < 8; i++)
		first[i] = rand();
	srand(1);
	for (i = 0; i < 8; i++)
		CHECK(rand() == first[i]);
	for (i = 0; i < 1000; i++) {
		int r = rand();
		long l = random();

		CHECK(r >= 0 && r <= RAND_MAX && l >= 0 && l <= 0x7fffffff);
		high += r > RAND_MAX / 2;
		odd += r & 1;
		r = rand_r(&seed);
		CHECK(r >= 0 && r <= RAND_MAX && r == rand_r(&again));
		differ += r != last;
		last = r;
	}
	CHECK(differ > 990 && seed != 5);
	CHECK(high > 400 && high < 600 && odd > 400 && odd < 600);
	srandom(3);
	long l = random();
	srandom(3);
	CHECK(random() == l && (random() != l || random() != l));
	return failed;
}
