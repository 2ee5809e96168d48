/* gettimeofday.c - where the vDSO's is 32-bit, clock_gettime is the limit. */
#if __has_include(<sys/time.h>)
#include <sys/time.h>
#else
#include <time.h>
#endif
#include "loop.h"

void library(long n)
{
	while (n--)
		gettimeofday((struct timeval *)result, 0);
}

int direct(long n)
{
	int (*f)(struct timeval *, void *) = vdso.gettimeofday;
	int (*instead)(int, struct timespec *) = vdso.clock_gettime;

	if (f)
		while (n--)
			f((struct timeval *)result, 0);
	else if (instead)
		while (n--)
			instead(0, (struct timespec *)result);
	return f || instead;
}
