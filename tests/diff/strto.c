/*
 * strto.c - results of the strto functions for many random texts. Every libc must
 * print the same. POSIX lets errno be EINVAL if there is no number, so errno is not
 * printed then.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned long state = 54321;

static unsigned draw(unsigned n)
{
	state = (state * 1103515245 + 12345) & 0x7fffffff;
	return (unsigned)(state >> 12) % n;
}

static char text[100];

static void put(const char *s)
{
	strcat(text, s);
}

static void make(int base)
{
	static const char *const limits[] = { "2147483647", "2147483648",
		"4294967295", "4294967296", "9223372036854775807",
		"9223372036854775808", "18446744073709551615",
		"18446744073709551616", "7fffffff", "80000000", "ffffffff",
		"100000000", "7fffffffffffffff", "8000000000000000",
		"ffffffffffffffff", "10000000000000000" };
	static const char *const starts[] = { "", "", "", " ", "\t\n", "-", "+",
		"0x", "0X", "0", "-0x", "+0", " -", "--", "-+", "0x0x", "x",
		"\v\f\r -", "00x" };
	unsigned n = draw(4) ? draw(12) : draw(70), i, start;

	text[0] = 0;
	put(starts[draw(sizeof starts / sizeof *starts)]);
	if (!draw(3)) {
		put(limits[draw(sizeof limits / sizeof *limits)]);
		n = draw(3) ? 0 : 1;
	}
	start = strlen(text);
	for (i = start; i < start + n; i++)
		text[i] = draw(20) ? "0123456789abcdefghijklmnopqrstuvwxyz"
			[draw(base > 1 && base <= 36 ? base : 10)] :
			" -+xXZ.\200@[`{/:"[draw(14)];
	text[i] = 0;
}

#define SHOW(f, format) do { \
	errno = 0; \
	end = 0; \
	printf(" %" format, f(text, &end, base)); \
	printf(" %ld", end ? (long)(end - text) : -1L); \
	if (end != text) \
		printf(" %d", errno); \
} while (0)

int main(void)
{
	int round;

	for (round = 0; round < 40000; round++) {
		int base = draw(3) ? "\0\12\20\10\2\44"[draw(6)] : (int)draw(40);
		char *end;

		if (base == 1 || base > 36)	/* *end is unspecified then */
			base = 36;
		make(base);
		printf("%d %d \"%s\"", round, base, text);
		SHOW(strtoll, "lld");
		SHOW(strtoull, "llu");
		SHOW(strtoimax, PRIdMAX);
		SHOW(strtoumax, PRIuMAX);
		/* These too, where the size of long makes no difference. */
		errno = 0;
		long long n = strtoll(text, &end, base);
		if (end != text && !errno && n > -0x7fffffff && n < 0x7fffffff) {
			SHOW(strtol, "ld");
			SHOW((long)strtoul, "ld");
		}
		if (strlen(text) < 9)
			printf(" %d %ld %lld", atoi(text), atol(text),
				atoll(text));
		putchar('\n');
	}
	return 0;
}
