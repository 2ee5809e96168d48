/*
 * __find_pair.c - looks at a vector of places at a time. The last overlaps the one
 * before. If there are fewer places, it has some that were not given, but that are
 * in the same page.
 */
#include <string.h>
#include "find.h"
#include "string/search.h"

static inline mask pairs(const char *s, vector x, vector y, size_t distance)
{
	return mask_of((vector_at(s) == x) & (vector_at(s + distance) == y));
}

char *__find_pair(const char *s, size_t n, char a, char b, size_t distance)
{
	vector x = vector_of(a), y = vector_of(b);
	const char *last = s + n - VECTOR;
	mask found = 0;

	if (n >= VECTOR) {
		while (s < last && !(found = pairs(s, x, y, distance)))
			s += VECTOR;
		if (!found) {
			s = last;
			found = pairs(s, x, y, distance);
		}
		return found ? (char *)s + first_in(found) : 0;
	}
	if (left_in_page(s) >= VECTOR && left_in_page(s + distance) >= VECTOR) {
		found = pairs(unknown(s), x, y, distance);
		found &= MASK_ALL >> (VECTOR - n) * MASK_BITS;
		return found ? (char *)s + first_in(found) : 0;
	}
	for (; n; n--, s++)
		if (*s == a && s[distance] == b)
			return (char *)s;
	return 0;
}
