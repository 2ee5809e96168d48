#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include "print.h"

void __print_bytes(struct print *p, const char *s, size_t n)
{
	if (!n || p->total < 0)
		return;
	if (n > (size_t)(INT_MAX - p->total)) {
		__print_fail(p, EOVERFLOW);
		return;
	}
	p->total += n;
	if (p->put(p->to, s, n))
		p->total = -1;
}
