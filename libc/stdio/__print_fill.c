#include "print.h"

void __print_fill(struct print *p, char c, int n)
{
	char block[64];
	int i;

	for (i = 0; i < (int)sizeof block; i++)
		block[i] = c;
	for (; n > 0; n -= i)
		__print_bytes(p, block, n < i ? n : i);
}
