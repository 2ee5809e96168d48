/*
 * soft_quad.h - soft_float.h for a long double of IEEE's 128 bits, which few FPUs
 * have. Sources with it are empty on ABIs with another long double.
 */
#ifndef SOFT_QUAD_H
#define SOFT_QUAD_H

#include "significand128.h"
#include "soft_float.h"

#if __LDBL_MANT_DIG__ == 113
static const struct format quad = { 113, 16383 };

union quad_bits {
	long double value;
	uint64_t words[2];
};

enum { HIGH = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, LOW = !HIGH };

static inline struct number unpack_quad(long double q)
{
	union quad_bits u = { q };
	uint64_t head = u.words[HIGH];
	significand fraction = { head & 0xffffffffffff, u.words[LOW] };

	return unpack((int)(head >> 63), (int)(head >> 48 & 0x7fff),
		shift_left(fraction, SIGNIFICAND_BITS - 113), quad);
}

static inline long double pack_quad(struct number x)
{
	union quad_bits u;
	significand bits;

	if (x.kind == NOT_A_NUMBER)
		return __builtin_nanl("");
	bits = pack(x, quad);
	u.words[HIGH] = bits.high | (uint64_t)x.negative << 63;
	u.words[LOW] = bits.low;
	return u.value;
}
#endif

#endif
