/*
 * int64_divide.c - 64-bit division by variables, with or without a divide
 * instruction.
 */
#include <stdint.h>
#include "../test.h"

static uint64_t random64(void)
{
	static uint64_t x = 88172645463325252u;

	x ^= x << 13;
	x ^= x >> 7;
	x ^= x << 17;
	return x;
}

int main(void)
{
	volatile uint64_t n, d, q, r;
	volatile int64_t sn, sd, sq, sr;
	int i;

	for (i = 0; i < 200000; i++) {
		n = random64() >> (random64() & 63);
		d = (random64() >> (random64() & 63)) | !(i & 7);
		if (!d)
			d = 1;
		q = n / d;
		r = n % d;
		CHECK(r < d && q * d + r == n && (!q || q <= n / 1));
		sn = (int64_t)(i & 1 ? n : -n);
		sd = (int64_t)(i & 2 ? d : -d);
		if (!sd || (sn == INT64_MIN && sd == -1))
			continue;
		sq = sn / sd;
		sr = sn % sd;
		CHECK((uint64_t)sq * (uint64_t)sd + (uint64_t)sr == (uint64_t)sn);
		CHECK(!sr || (sr < 0) == (sn < 0));
	}
	n = UINT64_MAX;
	for (d = 1; d < 1000; d++)
		CHECK(n / d * d + n % d == n && n % d < d);
	d = UINT64_MAX;
	CHECK(n / d == 1 && n % d == 0);
	d = 1ull << 63;
	CHECK(n / d == 1 && n % d == d - 1);
	return failed;
}
