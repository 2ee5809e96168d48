/* string_compare.h - what strcmp and strncmp share. */
#ifndef STRING_COMPARE_H
#define STRING_COMPARE_H

#include "find.h"

/*
 * -1 where the bytes of two vectors differ or are null. gcc -Os would call this.
 */
__attribute__((__always_inline__))
static inline vector stops(const char *a, const char *b)
{
	vector v = vector_at(a);

	return (v & (v == vector_at(b))) == (vector){ 0 };
}

__attribute__((__always_inline__))
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
 * Compares up to n bytes of two strings: five vectors singly, if no page ends in
 * them, then blocks. Vectors need not be aligned, but none crosses the end of a page
 * until the strings are known to go on after it:
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
	if (n >= 5 * VECTOR && in_page(a, 5 * VECTOR) && in_page(b, 5 * VECTOR)) {
		if ((stop = stop_at(a, b, i)) ||
		    (stop = stop_at(a, b, i += VECTOR)) ||
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
		size_t end = i + left;
		if (end > n)
			end = n;
		if (end - i < VECTOR && i >= VECTOR)
			i = end - VECTOR;
		for (; end - i >= BLOCK; i += BLOCK) {
			if (!stop_in_block(a + i, b + i))
				continue;
			while (!(stop = stop_at(a, b, i)))
				i += VECTOR;
			return difference(a, b, i + first_in(stop));
		}
		for (; end - i >= VECTOR; i += VECTOR)
			if ((stop = stop_at(a, b, i)))
				return difference(a, b, i + first_in(stop));
		/* Next to the end of a page, and nothing before to overlap. */
		for (; i < end && i < VECTOR; i++)
			if (a[i] != b[i] || !a[i])
				return difference(a, b, i);
	}
	return 0;
}

#endif
