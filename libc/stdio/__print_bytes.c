#include <limits.h>
#include <stddef.h>
#include "print.h"

void __print_bytes(struct print *p, const char *s, size_t n)
{
	if (!n || p->total > INT_MAX)
		return;
	p->total += n;
	if (p->put(p->to, s, n))
		p->total = FAILED;
}
