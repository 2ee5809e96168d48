/*
 * memchr.c - looks at four vectors singly, then at blocks. n may be too large:
 * nothing after the vector or the block that has the first such byte is read.
 */
#include <string.h>
#include "find.h"

void *memchr(const void *p, int c, size_t n)
{
	const char *s = p;
	const char *end = n > -(uintptr_t)s ? (char *)UINTPTR_MAX : s + n;
	const vector *v = vector_with(s);
	vector x = vector_of(c);
	int i;

	if (!n)
		return 0;
	mask found = from_byte(mask_of(*v == x), s);
	if (found) {
		s += first_in(found);
		return s < end ? (void *)s : 0;
	}
	for (i = 0; i < 3; i++) {
		if ((const char *)++v >= end)
			return 0;
		found = mask_of(*v == x);
		if (found)
			goto found;
	}
	v = block_with(v + 1) - 4;
	do {
		v += 4;
		if ((const char *)v >= end)
			return 0;
	} while (!mask_of(((v[0] == x) | (v[1] == x)) |
			((v[2] == x) | (v[3] == x))));
	while (!(found = mask_of(*v == x)))
		v++;
found:
	s = (const char *)v + first_in(found);
	return s < end ? (void *)s : 0;
}
