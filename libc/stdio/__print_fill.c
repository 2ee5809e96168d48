#include "print.h"

void __print_fill(struct print *p, char c, unsigned n)
{
	char block[64];
	unsigned i;

	for (i = 0; i < n && i < sizeof block; i++)
		block[i] = c;
	for (; n > sizeof block; n -= sizeof block)
		__print_bytes(p, block, sizeof block);
	__print_bytes(p, block, n);
}
