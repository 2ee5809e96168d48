/*
 * __popcountdi2.c - counts the bits set. gcc calls it on 64-bit machines too,
 * where the baseline has no instruction for that.
 */
#include "builtins.h"

int __popcountdi2(uint64_t x)
{
	int n = 0;

	for (; x; x &= x - 1)
		n++;
	return n;
}
