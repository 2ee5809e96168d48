/* time.c - where the vDSO's time is 32-bit, the coarse clock is the limit. */
#include <time.h>
#include "loop.h"

void library(long n)
{
	while (n--)
		result[0] = time(0);
}

int direct(long n)
{
	long long (*f)(long long *) = vdso.time;
	int (*instead)(int, struct timespec *) = vdso.clock_gettime;

	if (f)
		while (n--)
			result[0] = f(0);
	else if (instead)
		while (n--)
			instead(5, (struct timespec *)result);
	return f || instead;
}
