/* string_end.h - what strlen, strchr and strchrnul share. */
#ifndef STRING_END_H
#define STRING_END_H

#include "find.h"

/* -1 where a byte is null or, if x is not a null pointer, equal to that of *x. */
static inline vector ends(vector v, const vector *x)
{
	if (x)
		v &= ~(v == *x);
	return v == (vector){ 0 };
}

/* Finds the first such byte: looks at five vectors singly, then at blocks. */
static inline char *string_end(const char *s, const vector *x)
{
	const vector *v = vector_with(s);
	mask found = from_byte(mask_of(ends(*v, x)), s);

	if (found)
		return (char *)s + first_in(found);
	if (!(found = mask_of(ends(*++v, x))) &&
	    !(found = mask_of(ends(*++v, x))) &&
	    !(found = mask_of(ends(*++v, x))) &&
	    !(found = mask_of(ends(*++v, x)))) {
		v = block_with(v + 1) - 4;
		do
			v += 4;
		while (!mask_of((ends(v[0], x) | ends(v[1], x)) |
				(ends(v[2], x) | ends(v[3], x))));
		v--;
		do
			found = mask_of(ends(*++v, x));
		while (!found);
	}
	return (char *)v + first_in(found);
}

#endif
