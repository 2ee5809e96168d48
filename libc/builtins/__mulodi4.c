/*
 * __mulodi4.c - a signed product of 64 bits, and in *overflow whether it is wrong:
 * clang's __builtin_mul_overflow(). The quotient tells; dividing the smallest
 * value by -1 would overflow itself.
 */
#include "builtins.h"

int64_t __mulodi4(int64_t a, int64_t b, int *overflow)
{
	int64_t product = (int64_t)((uint64_t)a * (uint64_t)b);
	int64_t smallest = (int64_t)((uint64_t)1 << 63);

	if (a == -1)
		*overflow = b == smallest;
	else
		*overflow = a && product / a != b;
	return product;
}
