#include <stddef.h>
#include "print.h"

void __print_bytes(struct print *p, const char *s, size_t n)
{
	p->total += n;
	if (n && !p->failed)
		p->failed = p->put(p->to, s, n);
}
