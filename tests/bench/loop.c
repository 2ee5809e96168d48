/*
 * loop.c - times a routine of the libc that it is built with, and its limit, in
 * short alternating runs. Prints the medians, in picoseconds a call, to
 * descriptor 3:
 *	call PROGRAM LIBRARY DIRECT
 *
 * It uses only functions that every libc has. All read the same clock: the vDSO's,
 * bound by libtickvdso. Without a vDSO it is gettimeofday, and runs are longer.
 */
#include <unistd.h>
#if __has_include(<sys/time.h>)
#include <sys/time.h>
#endif
#include "loop.h"

#define RUNS 9

struct tickvdso vdso;
const void *image;
size_t size;
static char source[LARGEST + 64] __attribute__((aligned(64)));
static char target[LARGEST + 64] __attribute__((aligned(64)));
char *from = source, *to = target;
long long result[4];
int wrong;

static long long now(void)
{
	struct timeval tv;

	if (vdso.clock_gettime && !vdso.clock_gettime(1, (void *)result))
		return result[0] * 1000000000 + (int)result[1];
	gettimeofday(&tv, 0);
	return tv.tv_sec * 1000000000LL + tv.tv_usec * 1000LL;
}

static long long run(int limit, long n)
{
	long long start = now();

	if (limit)
		direct(n);
	else
		library(n);
	return now() - start;
}

/* How many calls fill a run. Finding out also warms up caches. */
static long enough(int limit)
{
	const long long least = vdso.clock_gettime ? 50000 : 3000000;
	long n = 1;

	run(limit, 1);	/* the first call may take longer: see text.h */
	while (run(limit, n) < least)
		n *= 2;
	return n;
}

static long long median(long long *t)
{
	int i, j;

	for (i = 1; i < RUNS; i++)
		for (j = i; j && t[j - 1] > t[j]; j--) {
			long long larger = t[j - 1];

			t[j - 1] = t[j];
			t[j] = larger;
		}
	return t[RUNS / 2];
}

static char *number(char *s, long long n)
{
	if (n > 9)
		s = number(s, n / 10);
	*s++ = '0' + n % 10;
	return s;
}

static char *word(char *s, const char *w)
{
	while (*w)
		*s++ = *w++;
	return s;
}

int main(int argc, char **argv, char **envp)
{
	long long t[2][RUNS];
	char line[1024], *s;
	unsigned long *a;
	long n[2];
	int i, limit, limits, odd = 0;

	if (argc != 1)
		return 2;
	while (*envp++)
		;
	for (a = (unsigned long *)envp; *a; a += 2)
		if (*a == 33 /* AT_SYSINFO_EHDR */ && a[1]) {
			image = (const void *)a[1];
			tickvdso_bind(&vdso, image);
		}
	for (s = argv[0]; *s; s++)
		if (*s >= '0' && *s <= '9')
			size = size * 10 + *s - '0';
		else if (*s == '/')
			size = odd = 0;
		else if (*s == '_' && s[1] == 'o')
			odd = 1;
	if (odd)
		from++, to += 3;
	for (i = 0; i < (int)size; i++)
		from[i] = to[i] = 'x';

	limits = direct && direct(1);
	for (limit = 0; limit <= limits; limit++)
		n[limit] = enough(limit);
	for (i = 0; i < RUNS; i++)
		for (limit = 0; limit <= limits; limit++)
			t[limit][i] = run(limit, n[limit]) * 1000 / n[limit];

	if (wrong)
		return 0;
	s = word(word(word(line, "call "), argv[0]), " ");
	s = word(number(s, median(t[0])), " ");
	s = word(number(s, limits ? median(t[1]) : 0), "\n");
	return write(3, line, s - line) != s - line;
}
