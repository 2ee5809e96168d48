#include <stddef.h>
#include "print.h"

void __print_open(struct print *p, unsigned zeros, size_t n)
{
	n += p->prefixed + zeros;
	p->width = n < p->width ? p->width - n : 0;
	if (!(p->flags & LEFT)) {
		if (p->flags & ZERO)
			zeros += p->width;
		else
			__print_fill(p, ' ', p->width);
		p->width = 0;
	}
	__print_bytes(p, p->prefix, p->prefixed);
	__print_fill(p, '0', zeros);
}
