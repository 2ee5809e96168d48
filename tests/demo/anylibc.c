/*
 * anylibc.c - the vDSO in a program of any libc. With libtickvdso.a
 * clock_getres, time and getcpu need no system call, even if the libc's do.
 *	cc anylibc.c -I DIR -L DIR -ltickvdso	(DIR: build/<abi>/tickvdso)
 */
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#define _TIME_BITS 64		/* glibc on 32-bit machines */
#include <stdio.h>
#include <sys/auxv.h>
#include <sys/time.h>
#include <time.h>
#include <tickvdso.h>

#ifndef AT_SYSINFO_EHDR
#define AT_SYSINFO_EHDR 33
#endif

static struct tickvdso vdso;

/* Uses the vDSO on 64-bit machines, otherwise the libc. */
static int getres(clockid_t clock, struct timespec *ts)
{
	if (sizeof(long) == 8 && vdso.clock_getres && !vdso.clock_getres(clock, ts))
		return 0;
	return clock_getres(clock, ts);
}

static long long seconds(void)
{
	return vdso.time ? vdso.time(0) : (long long)time(0);
}

int main(void)
{
	const void *image = (const void *)getauxval(AT_SYSINFO_EHDR);
	struct tickvdso_routine r;
	struct timespec mine, theirs;
	unsigned i, cpu = 0;
	long long before, now, after;

	if (image && sizeof mine.tv_sec == 8)
		tickvdso_bind(&vdso, image);
	for (i = 0; !tickvdso_routine(i, image, 0, &r); i++)
		printf("%s@%s: %s\n", r.symbol, r.version, r.reason);
	if (tickvdso_sym(image, 0, "LINUX_0.1", "nothing"))
		return 1;

	/* no system calls from here, if the image has the routines */
	puts("quiet");
	fflush(stdout);
	for (i = 0; i < 100; i++) {
		if (vdso.clock_gettime && vdso.clock_gettime(CLOCK_MONOTONIC, &mine))
			return 2;
		if (getres(CLOCK_MONOTONIC, &mine))
			return 3;
		if (vdso.getcpu && vdso.getcpu(&cpu, 0, 0))
			return 4;
		seconds();
	}
	puts("and loud again");
	fflush(stdout);

	before = time(0);
	now = seconds();
	after = time(0);
	if (now < before || now > after)
		return 5;
	if (clock_getres(CLOCK_MONOTONIC, &theirs) ||
	    mine.tv_sec != theirs.tv_sec || mine.tv_nsec != theirs.tv_nsec)
		return 6;
	return 0;
}
