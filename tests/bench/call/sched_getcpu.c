#define _GNU_SOURCE
#include <sched.h>
#include "loop.h"

void library(long n)
{
	while (n--)
		result[0] = sched_getcpu();
}

int direct(long n)
{
	int (*f)(unsigned *, unsigned *, void *) = vdso.getcpu;

	if (!f)
		return 0;
	while (n--)
		f((unsigned *)result, 0, 0);
	return 1;
}
