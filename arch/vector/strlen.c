/*
 * strlen.c - looks at vectors until four are aligned together, then at four at a
 * time. Aligned reads do not cross into another page.
 */
#include <string.h>
#include "find.h"

size_t strlen(const char *s)
{
	const vector *v = vector_with(s), zero = { 0 };
	unsigned skip = (uintptr_t)s % VECTOR * MASK_BITS;
	uint64_t found = mask_of(*v == zero) >> skip << skip;

	while (!found) {
		v++;
		if ((uintptr_t)v % (4 * VECTOR) == 0)
			while (!mask_of((v[0] == zero) | (v[1] == zero) |
					(v[2] == zero) | (v[3] == zero)))
				v += 4;
		found = mask_of(*v == zero);
	}
	return (const char *)v + first_in(found) - s;
}
