#include "print.h"

void __print_sign(struct print *p, int negative)
{
	char c = p->flags & PLUS ? '+' : p->flags & SPACE ? ' ' : 0;

	if (negative)
		c = '-';
	*p->prefix = c;
	p->prefix_len = c != 0;
}
