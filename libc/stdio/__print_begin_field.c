#include "print.h"

void __print_begin_field(struct print *p, unsigned zeros, unsigned n)
{
	n += p->prefix_len + zeros;
	n = p->width > n ? p->width - n : 0;
	p->width = n;
	if (!(p->flags & LEFT)) {
		p->width = 0;
		if (p->flags & ZERO)
			zeros += n;
		else
			__print_repeat(p, ' ', n);
	}
	__print_bytes(p, p->prefix, p->prefix_len);
	__print_repeat(p, '0', zeros);
}
