#include <stddef.h>
#include "print.h"

void __print_bytes(struct print *p, const char *s, size_t n)
{
	__print_run(p, s, n, 1);
}
