/*
 * vector.h - the vectors of x86_64, for the functions in arch/vector.
 *
 * SSE2 is part of the ABI. With -mavx2 or -march=native the library needs AVX2,
 * and its vectors are twice as long.
 */
#ifndef VECTOR_H
#define VECTOR_H

#include <stddef.h>
#include <stdint.h>

#ifdef __AVX2__
#define VECTOR 32
#else
#define VECTOR 16
#endif
typedef char vector __attribute__((__vector_size__(VECTOR), __may_alias__));
typedef char unaligned_vector
	__attribute__((__vector_size__(VECTOR), __may_alias__, __aligned__(1)));

/* A bit for each byte of a comparison's result; the first is in bit 0. */
#define MASK_BITS 1
static inline uint64_t mask_of(vector v)
{
#ifdef __AVX2__
	return (unsigned)__builtin_ia32_pmovmskb256(
		(char __attribute__((__vector_size__(VECTOR))))v);
#else
	return (unsigned)__builtin_ia32_pmovmskb128(
		(char __attribute__((__vector_size__(VECTOR))))v);
#endif
}

/* The vectors of a group: their masks have 64 bits together. */
#define VECTOR_GROUP 64
static inline uint64_t equal_in(const vector *v, vector x)
{
#ifdef __AVX2__
	return mask_of(v[0] == x) | mask_of(v[1] == x) << 32;
#else
	return mask_of(v[0] == x) | mask_of(v[1] == x) << 16 |
		(mask_of(v[2] == x) | mask_of(v[3] == x) << 16) << 32;
#endif
}

/* Bytes of -1 where a vector of the group has x. */
static inline vector any_equal(const vector *v, vector x)
{
#ifdef __AVX2__
	return (v[0] == x) | (v[1] == x);
#else
	return ((v[0] == x) | (v[1] == x)) | ((v[2] == x) | (v[3] == x));
#endif
}

#endif
