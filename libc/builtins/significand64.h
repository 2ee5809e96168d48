/*
 * significand64.h - the significands of soft_float.h in 64 bits: enough for
 * float and double, whose significands have 24 and 53 bits.
 */
#ifndef SIGNIFICAND_H
#define SIGNIFICAND_H

#include <stdint.h>

#define SIGNIFICAND_BITS 64

typedef uint64_t significand;

/* The highest bits of a number; the lower ones only decide ties. */
static inline significand from_words(uint64_t high, uint64_t low)
{
	return high | (low != 0);
}

static inline uint64_t high(significand m)
{
	return m;
}

static inline significand from_low(uint64_t x)
{
	return x;
}

static inline uint64_t low(significand m)
{
	return m;
}

static inline int is_zero(significand m)
{
	return !m;
}

static inline int less(significand a, significand b)
{
	return a < b;
}

static inline significand plus(significand a, significand b)
{
	return a + b;
}

static inline significand minus(significand a, significand b)
{
	return a - b;
}

static inline int leading_zeros(significand m)
{
	return __builtin_clzll(m);
}

/* Shifts, n < 64. */
static inline significand shift_left(significand m, int n)
{
	return m << n;
}

static inline significand shift_right(significand m, int n)
{
	return m >> n;
}

#include "multiply64.h"

/* The high half of the product; its lowest bit is sticky. */
static inline significand times(significand a, significand b)
{
	uint64_t low;
	uint64_t high = multiply64(a, b, &low);

	return from_words(high, low);
}

#endif
