/* int128_multiply.c - 128-bit products, on ABIs that have the type. */
#include <stdint.h>
#include "../test.h"

#ifdef __SIZEOF_INT128__
typedef unsigned __int128 wide;

static volatile uint64_t values[] = {
	0, 1, 3, 0x7fffffff, 0xffffffff, 0x100000001, 0x8000000000000000,
	0xfedcba9876543210, 0xffffffffffffffff,
};
#define MANY (sizeof values / sizeof *values)

/* Schoolbook multiplication, a bit at a time. */
static wide product(wide a, wide b)
{
	wide sum = 0;

	for (; a; a = a >> 1, b = b << 1)
		if (a & 1)
			sum += b;
	return sum;
}
#endif

int main(void)
{
#ifdef __SIZEOF_INT128__
	unsigned i, k;
	uint64_t n;

	for (i = 0; i < MANY * MANY; i++)
		for (k = 0; k < MANY * MANY; k++) {
			wide a = (wide)values[i / MANY] << 64 | values[i % MANY];
			wide b = (wide)values[k / MANY] << 64 | values[k % MANY];

			CHECK(a * b == product(a, b));
			CHECK((__int128)a * -(__int128)b == -(__int128)product(a, b));
		}
	CHECK(__builtin_mul_overflow(values[5], values[4], &n) == 0);
	CHECK(n == 0xffffffffffffffff);
	CHECK(__builtin_mul_overflow(values[5], values[5], &n) == 1);
#endif
	return failed;
}
