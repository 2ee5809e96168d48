/* string_copy.h - what strcpy and stpcpy share. */
#ifndef STRING_COPY_H
#define STRING_COPY_H

#include "find.h"

static inline void store(char *p, vector v)
{
	*(unaligned_vector *)p = v;
}

/* Copies n bytes and a null, at most a vector. The last word may overlap. */
static inline char *copy_short(char *d, const char *s, size_t n)
{
	size_t i;

	if (n >= 7) {
		for (i = 0; i < n - 7; i += 8)
			*(word8 *)(d + i) = *(word8 *)(s + i);
		*(word8 *)(d + n - 7) = *(word8 *)(s + n - 7);
	} else if (n >= 3) {
		*(word4 *)d = *(word4 *)s;
		*(word4 *)(d + n - 3) = *(word4 *)(s + n - 3);
	} else {
		for (i = 0; i <= n; i++)
			d[i] = s[i];
	}
	return d + n;
}

/* Copies the vector unless it has a null. Returns the mask of its nulls. */
static inline mask copy_vector(char *to, const vector *v)
{
	mask end = mask_of(*v == (vector){ 0 });

	if (!end)
		store(to, *v);
	return end;
}

/*
 * Copies a string and returns the end of the copy. The first vector need not be
 * aligned, if it is within a page or the string goes on after that. Those that follow
 * are: four of them, then blocks, the first of which may be copied twice. The last
 * that is written ends with the null:
 *
 *	s	[ vector ]
 *	             [ vector ][ vector ][ vector ][ vector ]
 *	                            [       block       ]
 *	                                           [ vector 0]
 */
static inline char *string_copy(char *d, const char *s)
{
	vector zero = { 0 };
	mask end = 0;

	d = unknown(d);
	s = unknown(s);
	if (!in_page(s, VECTOR))
		end = from_byte(mask_of(*vector_with(s) == zero), s);
	if (!end)
		end = mask_of(vector_at(s) == zero);
	if (end)
		return copy_short(d, s, first_in(end));
	store(d, vector_at(s));
	const vector *v = vector_with(s + VECTOR);
	char *to = d + ((const char *)v - s);
	if (!(end = copy_vector(to, v)) &&
	    !(end = copy_vector(to += VECTOR, ++v)) &&
	    !(end = copy_vector(to += VECTOR, ++v)) &&
	    !(end = copy_vector(to += VECTOR, ++v))) {
		v = block_with(v + 1);
		to = d + ((const char *)v - s);
		while (!mask_of(((v[0] == zero) | (v[1] == zero)) |
				((v[2] == zero) | (v[3] == zero)))) {
			store(to, v[0]), store(to + VECTOR, v[1]);
			store(to + 2 * VECTOR, v[2]), store(to + 3 * VECTOR, v[3]);
			v += 4, to += BLOCK;
		}
		while (!(end = copy_vector(to, v)))
			v++, to += VECTOR;
	}
	to += first_in(end);
	store(to + 1 - VECTOR, vector_at((const char *)v + first_in(end) + 1 - VECTOR));
	return to;
}

#endif
