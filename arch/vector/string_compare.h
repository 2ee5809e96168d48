/* string_compare.h - what strcmp and strncmp share. */
#ifndef STRING_COMPARE_H
#define STRING_COMPARE_H

#include "find.h"

/* -1 where the bytes of two vectors differ or are null. */
static inline vector stops(const char *a, const char *b)
{
	vector v = vector_at(a);

	return (v & (v == vector_at(b))) == (vector){ 0 };
}

static inline mask stop_at(const char *a, const char *b, size_t i)
{
	return mask_of(stops(a + i, b + i));
}

static inline int stop_in_block(const char *a, const char *b)
{
	return mask_of((stops(a, b) | stops(a + VECTOR, b + VECTOR)) |
		(stops(a + 2 * VECTOR, b + 2 * VECTOR) |
		stops(a + 3 * VECTOR, b + 3 * VECTOR))) != 0;
}

static inline int difference(const char *a, const char *b, size_t i)
{
	return (unsigned char)a[i] - (unsigned char)b[i];
}

/*
 * Compares up to n bytes of two strings. Vectors need not be aligned, but none
 * crosses the end of a page until the strings are known to go on after it:
 *
 *	a	[ vector ][ vector ]      |
 *	                      [ vector ]  |	overlaps the one before
 *	                                  |[ vector ]
 */
static inline int string_compare(const char *a, const char *b, size_t n)
{
	size_t i = 0;
	mask stop;

	a = unknown(a);
	b = unknown(b);
	if (n >= BLOCK && left_in_page(a) >= BLOCK && left_in_page(b) >= BLOCK) {
		if ((stop = stop_at(a, b, i)) ||
		    (stop = stop_at(a, b, i += VECTOR)) ||
		    (stop = stop_at(a, b, i += VECTOR)) ||
		    (stop = stop_at(a, b, i += VECTOR)))
			return difference(a, b, i + first_in(stop));
		i += VECTOR;
	}
	while (i < n) {
		size_t left = left_in_page(a + i);
		if (left > left_in_page(b + i))
			left = left_in_page(b + i);
		if (left > n - i)
			left = n - i;
		if (left < VECTOR && i >= VECTOR) {
			i -= VECTOR - left;
			left = VECTOR;
		}
		for (; left >= BLOCK && !stop_in_block(a + i, b + i); i += BLOCK)
			left -= BLOCK;
		for (; left >= VECTOR; i += VECTOR, left -= VECTOR)
			if ((stop = stop_at(a, b, i)))
				return difference(a, b, i + first_in(stop));
		/* Next to the end of a page, and nothing before to overlap. */
		for (; left && i < VECTOR; i++, left--)
			if (a[i] != b[i] || !a[i])
				return difference(a, b, i);
	}
	return 0;
}

#endif
