/*
 * __mulodi4.c - a signed product of 64 bits for __builtin_mul_overflow() of clang;
 * *overflow is set if it does not fit. A division finds that out, but not by -1:
 * the quotient of the smallest value would not fit either.
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
