/* vector.h - the vectors of aarch64, for the functions in arch/vector. */
#ifndef VECTOR_H
#define VECTOR_H

#include <stdint.h>

#define VECTOR 16
typedef char vector __attribute__((__vector_size__(VECTOR), __may_alias__));
typedef char unaligned_vector
	__attribute__((__vector_size__(VECTOR), __may_alias__, __aligned__(1)));

/*
 * Four bits for each byte of a comparison's result, which is 0 or -1: the bits 4
 * to 11 of each pair of bytes. Those of the first byte are the lowest.
 */
#define MASK_BITS 4
static inline uint64_t mask_of(vector v)
{
	uint64_t m;

	__asm__("shrn %0.8b, %1.8h, #4" : "=w"(m) : "w"(v));
	return m;
}

/* The vectors of a group, whose masks have 64 bits together: one. */
#define VECTOR_GROUP 16
static inline uint64_t equal_in(const vector *v, vector x)
{
	return mask_of(*v == x);
}

static inline vector any_equal(const vector *v, vector x)
{
	return *v == x;
}

#endif
