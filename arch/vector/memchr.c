/*
 * memchr.c - looks at blocks while there are as many bytes, then at vectors, and at
 * last at a vector of which only the first bytes count.
 *
 * n may be too large, so no page is read before all bytes of the one before it. Only
 * the first block is not aligned; next to the end of a page bytes are looked at
 * until a block begins.
 */
#include <string.h>
#include "find.h"

static inline vector equal_to(const char *s, vector x)
{
	return vector_at(s) == x;
}

static inline int in_block(const char *s, vector x)
{
	return mask_of((equal_to(s, x) | equal_to(s + VECTOR, x)) |
		(equal_to(s + 2 * VECTOR, x) | equal_to(s + 3 * VECTOR, x))) != 0;
}

void *memchr(const void *p, int c, size_t n)
{
	const char *s = unknown(p);
	vector x = vector_of(c);
	mask found;

	if (!in_page(s, BLOCK)) {
		for (; n && (uintptr_t)s % BLOCK; s++, n--)
			if (*s == (char)c)
				return (char *)s;
	}
	if (n >= BLOCK) {
		/* The first step is to the next aligned block. */
		size_t step = BLOCK - (uintptr_t)s % BLOCK;

		do {
			if (in_block(s, x))
				break;
			s += step, n -= step;
			step = BLOCK;
		} while (n >= BLOCK);
	}
	for (; n >= VECTOR; s += VECTOR, n -= VECTOR)
		if ((found = mask_of(equal_to(s, x))))
			return (char *)s + first_in(found);
	if (!n)
		return 0;
	found = mask_of(equal_to(s, x)) & MASK_ALL >> (VECTOR - n) * MASK_BITS;
	return found ? (char *)s + first_in(found) : 0;
}
