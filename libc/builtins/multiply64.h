/* multiply64.h - a product of 128 bits for ABIs without a type of that size. */
#ifndef MULTIPLY64_H
#define MULTIPLY64_H

#include <stdint.h>

/* The high half of a * b; the low half in *low_half. */
static inline uint64_t multiply64(uint64_t a, uint64_t b, uint64_t *low_half)
{
	uint64_t a1 = a >> 32, a0 = (uint32_t)a, b1 = b >> 32, b0 = (uint32_t)b;
	uint64_t bottom = a0 * b0;
	uint64_t middle = a1 * b0 + (bottom >> 32);
	uint64_t other = a0 * b1 + (uint32_t)middle;

	*low_half = other << 32 | (uint32_t)bottom;
	return a1 * b1 + (middle >> 32) + (other >> 32);
}

#endif
