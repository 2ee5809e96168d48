#define _GNU_SOURCE
#include <sched.h>
#include "loop.h"

void library(long n)
{
	unsigned *r = (unsigned *)result;

	while (n--)
		getcpu(r, r + 1);
}

int direct(long n)
{
	int (*f)(unsigned *, unsigned *, void *) = vdso.getcpu;
	unsigned *r = (unsigned *)result;

	if (!f)
		return 0;
	while (n--)
		f(r, r + 1, 0);
	return 1;
}
