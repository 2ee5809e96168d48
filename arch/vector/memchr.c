/*
 * memchr.c - looks at the vector in which the bytes begin, then at groups of them;
 * find.h says why it may read these. Nothing after the group that has the first
 * such byte is read, so n may be too large.
 */
#include <string.h>
#include "find.h"

void *memchr(const void *p, int c, size_t n)
{
	vector x = vector_of(c);
	const vector *v = group_with(p);
	size_t before = (const char *)p - (const char *)v;
	uint64_t valid = from_byte(p);

	if (!n)
		return 0;
	n = n > SIZE_MAX - before ? SIZE_MAX : n + before;
	for (;;) {
		uint64_t found = equal_in(v, x) & valid;

		if (found) {
			size_t i = first_in(found);

			return i < n ? (char *)v + i : 0;
		}
		valid = -1;
		do {
			if (n <= VECTOR_GROUP)
				return 0;
			v += VECTOR_GROUP / VECTOR, n -= VECTOR_GROUP;
		} while (!mask_of(any_equal(v, x)));
	}
}
