#include <limits.h>
#include <stddef.h>
#include "print.h"

void __print_open(struct print *p, const char *prefix, size_t len)
{
	size_t n = 0;

	while (prefix[n])
		n++;
	len += n;
	p->width = (size_t)p->width > len ? p->width - len : 0;
	if (!(p->flags & (LEFT | ZERO)))
		__print_fill(p, ' ', p->width);
	__print_bytes(p, prefix, n);
	if ((p->flags & (LEFT | ZERO)) == ZERO)
		__print_fill(p, '0', p->width);
	if (!(p->flags & LEFT))
		p->width = 0;
}
