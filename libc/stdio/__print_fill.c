#include <errno.h>
#include <limits.h>
#include "print.h"

void __print_fill(struct print *p, char c, int n)
{
	const char *block = c == '0' ? "0000000000000000" : "                ";

	/* Find out about an overflow before the first of two billion zeros. */
	if (p->total >= 0 && n > INT_MAX - p->total) {
		errno = EOVERFLOW;
		p->total = -1;
	}
	for (; n > 0 && p->total >= 0; n -= 16)
		__print_bytes(p, block, n < 16 ? n : 16);
}
