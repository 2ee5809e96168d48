#include "print.h"

void __print_open(struct print *p, unsigned zeros, unsigned n)
{
	n += p->prefixed + zeros;
	n = p->width > n ? p->width - n : 0;
	p->width = n;
	if (!(p->flags & LEFT)) {
		p->width = 0;
		if (p->flags & ZERO)
			zeros += n;
		else
			__print_fill(p, ' ', n);
	}
	__print_bytes(p, p->prefix, p->prefixed);
	__print_fill(p, '0', zeros);
}
