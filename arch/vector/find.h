/*
 * find.h - what the functions that look for a byte, or for a difference, share.
 *
 * They may read more bytes than they were given, but only by aligned vectors, or
 * blocks of four that are aligned together: a page ends before or after one, not
 * in it.
 *
 *	        p------------------------------------0
 *	[ vector ][ vector ][ vector ]...[   block   ][   block   ]
 *
 * Where nothing after the bytes is read, or the end of a page is looked for first,
 * vectors need not be aligned.
 *
 * Comparisons are combined by bits, so that bytes after the one that is found
 * do not matter: valgrind, too, sees that they may have no value.
 */
#ifndef FIND_H
#define FIND_H

#include <stddef.h>
#include <stdint.h>
#include "unknown.h"
#include "vector.h"

#define BLOCK (4 * VECTOR)

/* Words at any address. */
typedef uint64_t word8 __attribute__((__may_alias__, __aligned__(1)));
typedef uint32_t word4 __attribute__((__may_alias__, __aligned__(1)));

/* A vector of that byte. */
static inline vector vector_of(int c)
{
	return (char)c - (vector){ 0 };
}

/* The aligned vector and the aligned block that have the byte at p. */
static inline const vector *vector_with(const void *p)
{
	return (const vector *)((uintptr_t)unknown(p) / VECTOR * VECTOR);
}

static inline const vector *block_with(const void *p)
{
	return (const vector *)((uintptr_t)p / BLOCK * BLOCK);
}

/* The vector at p, which may have any alignment. */
static inline vector vector_at(const void *p)
{
	return *(const unaligned_vector *)p;
}

/* How many bytes there are from p to the end of the smallest page. */
static inline size_t left_in_page(const void *p)
{
	return 4096 - (uintptr_t)p % 4096;
}

/* Whether n bytes from p are in the same smallest page. */
static inline int in_page(const void *p, unsigned n)
{
	return (unsigned)(uintptr_t)p % 4096 <= 4096 - n;
}

/* Removes the bytes before p from the mask of the aligned vector that has p. */
static inline mask from_byte(mask m, const void *p)
{
	return m >> (uintptr_t)p % VECTOR * MASK_BITS;
}

/* Removes those after p. */
static inline mask up_to_byte(mask m, const void *p)
{
	unsigned after = (VECTOR - 1 - (uintptr_t)p % VECTOR) * MASK_BITS;

	return m & MASK_ALL >> after;
}

#endif
