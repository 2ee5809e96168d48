#include <time.h>
#include "loop.h"

void library(long n)
{
	while (n--)
		clock_gettime(6 /* CLOCK_MONOTONIC_COARSE */, (struct timespec *)result);
}

int direct(long n)
{
	int (*f)(int, struct timespec *) = vdso.clock_gettime;

	if (!f)
		return 0;
	while (n--)
		f(6, (struct timespec *)result);
	return 1;
}
