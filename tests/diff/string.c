/*
 * string.c - results of the string functions for many random strings, printed as
 * signs and offsets. Every libc must print the same.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

static unsigned long state = 12345;

static unsigned draw(unsigned n)
{
	state = (state * 1103515245 + 12345) & 0x7fffffff;
	return (unsigned)(state >> 12) % n;
}

/*
 * A random string of up to n characters from a small set, sometimes from all.
 */
static char *make(char *to, unsigned n)
{
	unsigned length = draw(n + 1), letters = 1 + draw(4), all = !draw(8), i;

	for (i = 0; i < length; i++)
		to[i] = all ? 1 + (int)draw(255) : "abB\xe4"[draw(letters)];
	to[i] = 0;
	return to;
}

static long sign(int r)
{
	return (r > 0) - (r < 0);
}

/* An offset, or -1 for null. */
static long from(const void *p, const void *base)
{
	return p ? (long)((const char *)p - (const char *)base) : -1;
}

static unsigned long sum(const void *p, size_t n)
{
	const unsigned char *s = p;
	unsigned long h = 5381;

	while (n--)
		h = (h * 33 + *s++) & 0xffffffff;
	return h;
}

int main(void)
{
	static char room[512], other[512], out[1024];
	int round, i;

	for (round = 0; round < 20000; round++) {
		unsigned at = draw(16), longest = 200 >> draw(6);
		char *s = make(room + at, longest);
		unsigned also = draw(16), most = 20 >> draw(4);
		char *t = make(other + also, most);
		size_t n = draw(24), m = strlen(s), k = strlen(t);
		int c = draw(4) ? "abB\xe4"[draw(4)] : (int)draw(256);
		char *rest, *p;

		printf("%d %ld %ld %ld %ld %ld", round, (long)m,
			(long)strnlen(s, n), sign(strcmp(s, t)),
			sign(strncmp(s, t, n)),
			sign(memcmp(s, t, m < k ? m : k)));
		printf(" %ld %ld %ld %ld", sign(strcasecmp(s, t)),
			sign(strncasecmp(s, t, n)), sign(strcoll(s, t)),
			from(strchrnul(s, c), s));
		printf(" %ld %ld %ld %ld", from(strchr(s, c), s),
			from(strrchr(s, c), s), from(memchr(s, c, m), s),
			from(memrchr(s, c, m), s));
		printf(" %ld %ld %ld", (long)strspn(s, t), (long)strcspn(s, t),
			from(strpbrk(s, t), s));
		printf(" %ld %ld %ld", from(strstr(s, t), s),
			m ? from(strcasestr(s, t), s) : 0,
			from(memmem(s, m, t, k), s));

		memset(out, '#', sizeof out);
		printf(" %ld", from(stpcpy(out, s), out));
		strcat(out, t);
		strncat(out, s, n);
		printf(" %lx", sum(out, sizeof out));
		printf(" %ld", from(stpncpy(out, s, n), out));
		strncpy(out + 100, t, n);
		printf(" %ld", from(memccpy(out + 200, s, c, m), out));
		printf(" %ld", (long)strxfrm(out + 300, s, n));
		if (m >= n)	/* else the contents are unspecified */
			memset(out + 300, 0, n);
		printf(" %ld", from(mempcpy(out + 600, s, m), out));
		memmove(out + 605, out + 600, m);
		memmove(out + 602, out + 607, m);
		memset(out + 900, c, n);
		printf(" %lx", sum(out, sizeof out));

		for (p = strtok_r(s, t, &rest); p; p = strtok_r(0, t, &rest))
			printf(" %ld", from(p, room));
		printf(" %lx", sum(room, sizeof room));
		make(s, 40);
		for (p = s; strsep(&p, t); )
			printf(" %ld", from(p, room));
		printf(" %lx\n", sum(room, sizeof room));
	}
	for (i = 0; i < 200; i++)
		printf("%d %s\n", i, strerror(i));
	for (i = 0; i < 70; i++)
		printf("%d %s\n", i, strsignal(i));
	for (i = 0; i < 64; i++)
		printf("%d %d\n", ffs(1 << i % 32), ffsll(1ULL << i));
	return 0;
}
