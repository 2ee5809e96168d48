/*
 * string_search.c - memmem, strstr and strcasestr find what a plain search
 * finds.
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

/* "[" and "{" differ in the bit of case, but are not letters. */
static char either(char c)
{
	static const char other[] = "a[bZ\xc3";
	static const char same[] = "A[Bz\xc3";

	return draw(2) ? other[(unsigned char)c % 5] : same[(unsigned char)c % 5];
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

static void ignoring_case(void)
{
	static char hay[1200], needle[64], low_hay[1200], low_needle[64];
	int round;

	for (round = 0; round < 30000; round++) {
		size_t m = draw(round % 100 ? 60 : 1100), n = draw(8), i;
		unsigned letters = 1 + draw(5), at = m > n ? draw(m - n) : 0;

		for (i = 0; i < m; i++) {
			hay[i] = either(draw(letters));
			low_hay[i] = lower(hay[i]);
		}
		for (i = 0; i < n; i++) {
			needle[i] = either(draw(letters));
			if (round % 3 == 0 && m > n)
				needle[i] = draw(8) ? hay[at + i] :
					hay[at + i] ^ 32;
			low_needle[i] = lower(needle[i]);
		}
		hay[m] = needle[n] = 0;
		char *s = plain(low_hay, m, low_needle, n);
		CHECK(strcasestr(hay, needle) == (s ? hay + (s - low_hay) : 0));
	}
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
	ignoring_case();
	CHECK(strstr("", "") != 0);
	CHECK(!strstr("", "a"));
	CHECK(!memmem("a\0b", 3, "b\0", 2));
	CHECK(memmem("a\0b", 3, "\0b", 2) != 0);
	CHECK(strcasestr("Foo BAR", "bar") != 0);
	return failed;
}
