/* vector.h - the vectors of aarch64, for the functions in arch/vector. */
#ifndef VECTOR_H
#define VECTOR_H

#include <stddef.h>
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
typedef uint64_t mask;
#define MASK_ALL UINT64_MAX
static inline mask mask_of(vector v)
{
	mask m;

	__asm__("shrn %0.8b, %1.8h, #4" : "=w"(m) : "w"(v));
	return m;
}

static inline size_t first_in(mask m)
{
	return (unsigned)__builtin_ctzll(m) / MASK_BITS;
}

static inline size_t last_in(mask m)
{
	return (unsigned)(63 - __builtin_clzll(m)) / MASK_BITS;
}

#endif
