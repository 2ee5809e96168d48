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
typedef unsigned mask;
#define MASK_ALL ((mask)-1 >> (32 - VECTOR))
static inline mask mask_of(vector v)
{
#ifdef __AVX2__
	return __builtin_ia32_pmovmskb256(
		(char __attribute__((__vector_size__(VECTOR))))v);
#else
	return __builtin_ia32_pmovmskb128(
		(char __attribute__((__vector_size__(VECTOR))))v);
#endif
}

/*
 * The encoding of rep bsf is tzcnt on CPUs that have it, where bsf is slower (AMD) or
 * waits for the register that it writes. gcc -Os writes bsf and extends the result.
 */
static inline size_t first_in(mask m)
{
	size_t i;

	__asm__("rep bsf %1, %k0" : "=r"(i) : "r"(m) : "cc");
	return i;
}

static inline size_t last_in(mask m)
{
	return (unsigned)(31 - __builtin_clz(m));
}

#endif
