/*
 * __find_memory.c - compares where the first and the last byte of the needle are.
 *
 * Most texts have few such places. Where comparisons come to cost more than reading
 * the text, the two-way search goes on: it takes linear time with any needle.
 */
#include <string.h>
#include "search.h"

void *__find_memory(const void *hay, size_t m, const void *needle, size_t n)
{
	const char *h = hay, *s = needle, *p;
	size_t cost = 0;

	if (!n)
		return (void *)hay;
	while (n <= m && (p = __find_pair(h, m - n + 1, *s, s[n - 1], n - 1))) {
		if (!memcmp(p, s, n))
			return (void *)p;
		m -= p + 1 - h;
		h = p + 1;
		cost += n + 16;
		if (cost / 4 > (size_t)(h - (const char *)hay) + 256)
			return __two_way(h, m, needle, n, 0);
	}
	return 0;
}
