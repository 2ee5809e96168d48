#include <errno.h>
#include "print.h"

void __print_fail(struct print *p, int error)
{
	errno = error;
	p->total = -1;
}
