/*
 * strlen.c - looks at five vectors singly, then at blocks. The first vector is not
 * aligned: next to the end of a page, which is rare, bytes are looked at instead.
 */
#include <string.h>
#include "find.h"

static inline vector nulls(vector v)
{
	return v == (vector){ 0 };
}

size_t strlen(const char *s)
{
	const char *p;
	mask found;

	s = unknown(s);
	if (in_page(s, VECTOR)) {
		if ((found = mask_of(nulls(vector_at(s)))))
			return first_in(found);
	} else {
		for (p = s; (uintptr_t)p % VECTOR; p++)
			if (!*p)
				return p - s;
	}
	const vector *v = vector_with(s + VECTOR);
	if (!(found = mask_of(nulls(*v))) &&
	    !(found = mask_of(nulls(*++v))) &&
	    !(found = mask_of(nulls(*++v))) &&
	    !(found = mask_of(nulls(*++v)))) {
		v = block_with(v + 1) - 4;
		do
			v += 4;
		while (!mask_of((nulls(v[0]) | nulls(v[1])) |
				(nulls(v[2]) | nulls(v[3]))));
		while (!(found = mask_of(nulls(*v))))
			v++;
	}
	return (const char *)v - s + first_in(found);
}
