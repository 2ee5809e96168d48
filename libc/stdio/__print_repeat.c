#include <stddef.h>
#include "print.h"

void __print_repeat(struct print *p, char c, size_t n)
{
	__print_run(p, &c, n, 0);
}
