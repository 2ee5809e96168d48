#include <errno.h>
#include <limits.h>
#include <stddef.h>
#include "print.h"

void __print_bytes(struct print *p, const char *s, size_t n)
{
	if (p->total < 0)
		return;
	if (n > (size_t)(INT_MAX - p->total)) {
		errno = EOVERFLOW;
		p->total = -1;
	} else if (n && p->put(p->to, s, n))
		p->total = -1;
	else
		p->total += n;
}
