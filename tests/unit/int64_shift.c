/* int64_shift.c - 64-bit shifts by variables, and products. */
#include <stdint.h>
#include "../test.h"

int main(void)
{
	volatile uint64_t x = 0x8123456789abcdefu, y;
	volatile int64_t s = (int64_t)x;
	volatile int n;
	uint64_t left = x, right = x, product = 0;
	int64_t down = s;
	int i;

	for (i = 0; i < 64; i++) {
		n = i;
		CHECK(x << n == left && x >> n == right && s >> n == down);
		left += left;
		right /= 2;
		down = (int64_t)(right | ~(UINT64_MAX >> (i + 1)));
	}
	y = 0xfedcba9876543210u;
	for (i = 63; i >= 0; i--) {
		n = i;
		product += product;
		if (y >> n & 1)
			product += x;
	}
	CHECK(x * y == product && y * x == product);
	y = UINT64_MAX;
	CHECK(x * y == -x && y * y == 1);
	return failed;
}
