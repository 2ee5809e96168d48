#include <stddef.h>
#include "print.h"

void __print_open(struct print *p, const char *prefix, int zeros, size_t n)
{
	size_t prefixed = 0;

	while (prefix[prefixed])
		prefixed++;
	n += prefixed + zeros;
	p->width = n < (size_t)p->width ? p->width - n : 0;
	if (!(p->flags & LEFT)) {
		if (p->flags & ZERO)
			zeros += p->width;
		else
			__print_fill(p, ' ', p->width);
		p->width = 0;
	}
	__print_bytes(p, prefix, prefixed);
	__print_fill(p, '0', zeros);
}
