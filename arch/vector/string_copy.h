/* string_copy.h - what strcpy and stpcpy share. */
#ifndef STRING_COPY_H
#define STRING_COPY_H

#include "find.h"

static inline void store(char *p, vector v)
{
	*(unaligned_vector *)p = v;
}

/*
 * Copies a string and returns the end of the copy. The first vector need not be
 * aligned, if it is within a page; those that follow are, and are read alone until
 * a block begins. The last that is written ends with the null:
 *
 *	s	[ vector ]
 *	             [ vector ][        block         ]
 *	                                   [ vector 0]
 */
static inline char *string_copy(char *d, const char *s)
{
	const vector *v = vector_with(s + VECTOR);
	vector zero = { 0 };

	d = unknown(d);
	s = unknown(s);
	int in_page = left_in_page(s) >= VECTOR;
	mask end = in_page ? mask_of(vector_at(s) == zero) : 0;

	if (end || !in_page) {
		size_t n = end ? first_in(end) : strlen(s);

		return (char *)memcpy(d, s, n + 1) + n;
	}
	store(d, vector_at(s));
	char *to = d + ((const char *)v - s);
	while (!(end = mask_of(*v == zero))) {
		store(to, *v++), to += VECTOR;
		if (v != block_with(v))
			continue;
		while (!mask_of(((v[0] == zero) | (v[1] == zero)) |
				((v[2] == zero) | (v[3] == zero)))) {
			store(to, v[0]), store(to + VECTOR, v[1]);
			store(to + 2 * VECTOR, v[2]), store(to + 3 * VECTOR, v[3]);
			v += 4, to += BLOCK;
		}
	}
	to += first_in(end);
	store(to + 1 - VECTOR, vector_at((const char *)v + first_in(end) + 1 - VECTOR));
	return to;
}

#endif
