/*
 * __find_pair.c - looks at blocks of places, then at vectors. The last vector overlaps
 * the one before. If there are fewer places, it has some that were not given, but that
 * are in the same page.
 */
#include <string.h>
#include "find.h"
#include "string/search.h"

static inline vector pairs(const char *s, vector x, vector y, size_t distance)
{
	return (vector_at(s) == x) & (vector_at(s + distance) == y);
}

static inline mask pairs_in_block(const char *s, vector x, vector y, size_t distance)
{
	return mask_of((pairs(s, x, y, distance) |
			pairs(s + VECTOR, x, y, distance)) |
		(pairs(s + 2 * VECTOR, x, y, distance) |
			pairs(s + 3 * VECTOR, x, y, distance)));
}

char *__find_pair(const char *s, size_t n, char a, char b, size_t distance)
{
	vector x = vector_of(a), y = vector_of(b);
	mask found;

	if (n < VECTOR) {
		if (!in_page(s, VECTOR) || !in_page(s + distance, VECTOR)) {
			for (; n; n--, s++)
				if (*s == a && s[distance] == b)
					return (char *)s;
			return 0;
		}
		found = mask_of(pairs(unknown(s), x, y, distance));
		found &= MASK_ALL >> (VECTOR - n) * MASK_BITS;
		return found ? (char *)s + first_in(found) : 0;
	}
	const char *last = s + n - VECTOR;
	while (last - s >= BLOCK && !pairs_in_block(s, x, y, distance))
		s += BLOCK;
	while (s < last && !(found = mask_of(pairs(s, x, y, distance))))
		s += VECTOR;
	if (s >= last) {
		s = last;
		found = mask_of(pairs(s, x, y, distance));
	}
	return found ? (char *)s + first_in(found) : 0;
}
