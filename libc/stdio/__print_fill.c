#include "print.h"

void __print_fill(struct print *p, char c, unsigned n)
{
	char block[64];
	unsigned i;

	for (i = 0; i < sizeof block; i++)
		block[i] = c;
	for (; n > i; n -= i)
		__print_bytes(p, block, i);
	__print_bytes(p, block, n);
}
