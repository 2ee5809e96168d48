/*
 * int32_divide.c - 32-bit division by variables, with or without a divide
 * instruction.
 */
#include <stdint.h>
#include "../test.h"

int main(void)
{
	static const uint32_t values[] = {
		1, 2, 3, 7, 10, 0xff, 0x100, 0xffff, 0x10000, 0x7ffffffe,
		0x7fffffff, 0x80000000, 0x80000001, 0xfffffff9, 0xfffffffe,
		0xffffffff, 0,
	};
	const int count = sizeof values / sizeof *values;
	volatile uint32_t n, d, q, r;
	volatile int32_t sn, sd, sq, sr;
	int i, j;

	for (i = 0; i < count; i++)
		for (j = 0; j < count - 1; j++) {
			n = values[i];
			d = values[j];
			q = n / d;
			r = n % d;
			CHECK(r < d && q * d + r == n && q <= n);
			sn = (int32_t)n;
			sd = (int32_t)d;
			if (sn == INT32_MIN && sd == -1)
				continue;
			sq = sn / sd;
			sr = sn % sd;
			CHECK((uint32_t)sq * d + (uint32_t)sr == n);
			CHECK(!sr || (sr < 0) == (sn < 0));
			CHECK(!sq || (sq < 0) == ((sn ^ sd) < 0));
			CHECK(sd < 0 ? sr > sd && -sr > sd : sr < sd && -sr < sd);
		}
	n = 0xffffffff;
	for (d = 1; d < 3000; d++)
		CHECK(n / d * d + n % d == n && n % d < d);
	return failed;
}
