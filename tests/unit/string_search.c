/*
 * string_search.c - memmem and strstr find what a plain search finds.
 * not: kernel, it only computes
 */
#define _GNU_SOURCE
#include <string.h>
#include "../test.h"

static unsigned seed = 1;

static unsigned draw(unsigned n)
{
	seed = seed * 1103515245 + 12345;
	return (seed >> 16) % n;
}

static char *plain(char *h, size_t m, char *s, size_t n)
{
	size_t i, j;

	for (i = 0; i + n <= m; i++) {
		for (j = 0; j < n && h[i + j] == s[j]; j++)
			;
		if (j == n)
			return h + i;
	}
	return 0;
}

int main(void)
{
	static char hay[1200], needle[64];
	int round;

	for (round = 0; round < 100000; round++) {
		size_t m = draw(round % 100 ? 60 : 1100), n = draw(12), i;
		unsigned letters = 1 + draw(3);

		for (i = 0; i < m; i++)
			hay[i] = 'a' + draw(letters);
		for (i = 0; i < n; i++)
			needle[i] = 'a' + draw(letters);
		if (round % 3 == 0 && n <= m)	/* certain to be found */
			memcpy(needle, hay + draw(m - n + 1), n);
		hay[m] = needle[n] = 0;
		CHECK(memmem(hay, m, needle, n) == plain(hay, m, needle, n));
		CHECK(strstr(hay, needle) == plain(hay, m, needle, n));
		CHECK(!m || strcasestr(hay, needle) == plain(hay, m, needle, n));
	}
	CHECK(strstr("", "") != 0);
	CHECK(!strstr("", "a"));
	CHECK(!memmem("a\0b", 3, "b\0", 2));
	CHECK(memmem("a\0b", 3, "\0b", 2) != 0);
	CHECK(strcasestr("Foo BAR", "bar") != 0);
	return failed;
}
