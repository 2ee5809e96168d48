/* string_end.h - what strchr and strchrnul share. */
#ifndef STRING_END_H
#define STRING_END_H

#include "find.h"

/* -1 where a byte is null or equal to that of x. */
static inline vector ends(vector v, vector x)
{
	return (v & ~(v == x)) == (vector){ 0 };
}

__attribute__((__always_inline__))
static inline mask ends_at(const char *s, vector x)
{
	return mask_of(ends(vector_at(s), x));
}

/*
 * Finds the first such byte: looks at five vectors singly, then at blocks. Next to
 * the end of a page, which is rare, all vectors are aligned and looked at singly.
 * gcc -Os would call this, and ends_at.
 */
__attribute__((__always_inline__))
static inline char *string_end(const char *s, vector x)
{
	const vector *v = vector_with(s);
	mask found;

	if (in_page(s, 5 * VECTOR)) {
		if ((found = ends_at(s, x)))
			return (char *)s + first_in(found);
		if ((found = ends_at(s + VECTOR, x)))
			return (char *)s + VECTOR + first_in(found);
		if ((found = ends_at(s + 2 * VECTOR, x)))
			return (char *)s + 2 * VECTOR + first_in(found);
		if ((found = ends_at(s + 3 * VECTOR, x)))
			return (char *)s + 3 * VECTOR + first_in(found);
		if ((found = ends_at(s + 4 * VECTOR, x)))
			return (char *)s + 4 * VECTOR + first_in(found);
		v = block_with(s + 5 * VECTOR) - 4;
		do
			v += 4;
		while (!mask_of((ends(v[0], x) | ends(v[1], x)) |
				(ends(v[2], x) | ends(v[3], x))));
	} else {
		if ((found = from_byte(mask_of(ends(*v, x)), s)))
			return (char *)s + first_in(found);
		v++;
	}
	while (!(found = mask_of(ends(*v, x))))
		v++;
	return (char *)v + first_in(found);
}

#endif
