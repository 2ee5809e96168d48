/*
 * __muloti4.c - a signed product of 128 bits for __builtin_mul_overflow() of clang;
 * *overflow is set if it does not fit. A division finds that out, but not by -1:
 * the quotient of the smallest value would not fit either.
 */
#include "builtins.h"

#ifdef __SIZEOF_INT128__
__int128 __muloti4(__int128 a, __int128 b, int *overflow)
{
	__int128 product = (__int128)((uint128)a * (uint128)b);
	__int128 smallest = (__int128)((uint128)1 << 127);

	if (a == -1)
		*overflow = b == smallest;
	else
		*overflow = a && product / a != b;
	return product;
}
#endif
