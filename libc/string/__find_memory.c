/*
 * __find_memory.c - compares where the first and the last byte of the needle are.
 *
 * Most texts have few such places. Where comparisons come to cost more than reading
 * the text, the two-way search goes on: it takes linear time with any needle.
 */
#include <string.h>
#include "search.h"

/* Or null. */
static char *first_place(const char *h, size_t m, const char *s, size_t n)
{
	return n > m ? 0 : __find_pair(h, m - n + 1, *s, s[n - 1], n - 1);
}

/* p is the first. Most short texts have none: they do not save registers for this. */
__attribute__((__noinline__))
static void *compare_places(const char *hay, size_t m, const char *s, size_t n,
	const char *p)
{
	const char *h = hay;
	size_t cost = 0;

	while (memcmp(p, s, n)) {
		m -= p + 1 - h;
		h = p + 1;
		cost += n + 16;
		if (cost / 4 > (size_t)(h - hay) + 256)
			return __two_way(h, m, s, n, 0);
		p = first_place(h, m, s, n);
		if (!p)
			return 0;
	}
	return (void *)p;
}

void *__find_memory(const void *hay, size_t m, const void *needle, size_t n)
{
	const char *p;

	if (!n)
		return (void *)hay;
	p = first_place(hay, m, needle, n);
	return p ? compare_places(hay, m, needle, n, p) : 0;
}
