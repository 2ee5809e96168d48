/* __popcountdi2.c - how many bits are set: compilers ask for it. */
#include <stdint.h>

int __popcountdi2(uint64_t x)
{
	int n = 0;

	for (; x; x &= x - 1)
		n++;
	return n;
}
