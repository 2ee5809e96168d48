/*
 * find.h - what the functions that look for a byte share.
 *
 * They read groups of vectors that are aligned together. A group is within one
 * page, so it may be read if one of its bytes may.
 */
#ifndef FIND_H
#define FIND_H

#include <stddef.h>
#include <stdint.h>
#include "vector.h"

/* A vector of that byte. */
static inline vector vector_of(int c)
{
	return (char)c - (vector){ 0 };
}

/* The vector and the group that have the byte at p. */
static inline const vector *vector_with(const void *p)
{
	return (const vector *)((uintptr_t)p / VECTOR * VECTOR);
}

static inline const vector *group_with(const void *p)
{
	return (const vector *)((uintptr_t)p / VECTOR_GROUP * VECTOR_GROUP);
}

/* The bits of a group's mask for that byte and those after it. */
static inline uint64_t from_byte(const void *p)
{
	return -1ULL << (uintptr_t)p % VECTOR_GROUP * MASK_BITS;
}

static inline size_t first_in(uint64_t mask)
{
	return __builtin_ctzll(mask) / MASK_BITS;
}

#endif
