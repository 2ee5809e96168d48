#include <time.h>
#include "loop.h"

void library(long n)
{
	while (n--)
		clock_getres(1 /* CLOCK_MONOTONIC */, (struct timespec *)result);
}

int direct(long n)
{
	int (*f)(int, void *) = vdso.clock_getres;

	if (!f)
		return 0;
	while (n--)
		f(1, result);
	return 1;
}
