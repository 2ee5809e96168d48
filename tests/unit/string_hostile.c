/*
 * string_hostile.c - no needle makes a search quadratic.
 * not: kernel, it only computes, for long
 */
#define _GNU_SOURCE
#include <stdlib.h>
#include <string.h>
#include "../test.h"

int main(void)
{
	size_t m = 4000000, n = 1000000, i;
	char *hay = malloc(m + 1), *needle = malloc(n + 1);

	CHECK(hay && needle);
	memset(hay, 'a', m);
	memset(needle, 'a', n);
	hay[m] = needle[n] = 0;

	needle[0] = 'b';
	CHECK(!strstr(hay, needle));
	needle[0] = 'a';
	needle[n / 2] = 'b';
	CHECK(!strstr(hay, needle));
	needle[n / 2] = 'a';
	needle[n - 1] = 'b';
	CHECK(!strstr(hay, needle));
	hay[m - 1] = 'b';
	CHECK(strstr(hay, needle) == hay + m - n);
	for (i = 0; i < m; i += 2)
		hay[i] = 'b';
	for (i = 0; i < n; i += 2)
		needle[i] = 'b';
	needle[n - 1] = 'c';
	CHECK(!memmem(hay, m, needle, n));

	/*
	 * The right part of the needle matches again and again, the left does
	 * not.
	 */
	for (i = 0; i < m; i++)
		hay[i] = i % 1000 ? i % 2 ? 'a' : 'b' : 'c';
	for (i = 0; i < 999; i++)
		needle[i] = i % 2 ? 'b' : 'a';
	needle[999] = 'a';
	CHECK(!memmem(hay, m, needle, 1000));
	CHECK(!memmem(hay, m, needle + 1, 1000));

	/*
	 * The match is near: a strlen of the haystack at each call would take
	 * hours.
	 */
	memset(hay, 'a', m);
	char *s = hay;
	for (i = 0; i < 1000000; i++)
		s = strstr(s, "aa") + 1;
	CHECK(s == hay + 1000000);
	s = hay;
	for (i = 0; i < 1000000; i++)
		s = strcasestr(s, "aA") + 1;
	CHECK(s == hay + 1000000);

	/* The same for letters of either case. */
	for (i = 0; i < m; i++)
		hay[i] = i % 3 ? 'a' : 'A';
	for (i = 0; i < n; i++)
		needle[i] = i % 2 ? 'a' : 'A';
	needle[n - 1] = 'b';
	CHECK(!strcasestr(hay, needle));
	needle[n - 1] = 'A';
	needle[0] = 'b';
	CHECK(!strcasestr(hay, needle));
	needle[0] = 'A';
	needle[n / 2] = 'b';
	CHECK(!strcasestr(hay, needle));
	hay[m - n / 2] = 'B';
	CHECK(strcasestr(hay, needle) == hay + m - n);
	free(hay);
	free(needle);
	return failed;
}
