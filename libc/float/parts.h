/*
 * parts.h - the parts of a floating-point value: significand * 2^exponent.
 *
 * printf, scanf and strtod use integer arithmetic only, so that a machine
 * without an FPU needs no floating-point emulation to print or read a value.
 *
 * A long double is a double, the 80-bit format of the x87 and the m68k, or
 * IEEE's 128-bit format. PowerPC's pair of doubles is not supported: our ABIs
 * there are built with a long double of 64 bits.
 */
#ifndef FLOAT_PARTS_H
#define FLOAT_PARTS_H

#include <endian.h>
#include <stdint.h>

/* 32-bit words of the longest significand. */
#define FLOAT_WORDS (__LDBL_MANT_DIG__ == 113 ? 4 : 2)
/* The exponent of the last bit of the smallest subnormal of any type. */
#define FLOAT_MIN_EXPONENT (__LDBL_MIN_EXP__ - __LDBL_MANT_DIG__)

/* The index of the i-th word, from the lowest, of a value of n words. */
#define FLOAT_WORD(i, n) (BYTE_ORDER == BIG_ENDIAN ? (n) - 1 - (i) : (i))

union float_bits {
	float f;
	double d;
	long double ld;
	uint32_t w[sizeof(long double) / 4];
};

struct float_parts {
	uint32_t significand[FLOAT_WORDS];	/* highest word first */
	int exponent;				/* of the lowest bit */
	int negative;
	int is_zero;		/* the significand is 0 */
	int is_special;		/* infinity if is_zero, else a NaN */
};

/* Unpack the long double or the double in u. */
void __float_unpack(struct float_parts *f, const union float_bits *u,
	int is_long);

/*
 * The size of the buffer for __float_decimal and __float_hex. The smallest
 * values have the most decimal digits: fewer than 7 for every 10 powers of 5,
 * and 1 for every 3 bits of significand. The last word may hold 8 leading
 * zeros, and the caller may add one. 2^64 * 5^16445 (x87) has 11,514 digits,
 * 2^113 * 5^16494 (128 bits) has 11,563.
 */
#define FLOAT_DIGITS \
	(-FLOAT_MIN_EXPONENT * 7 / 10 + __LDBL_MANT_DIG__ / 3 + 36)

/*
 * Convert a finite value that is not 0 to digits, lowest first, one per byte
 * of buffer: '0' to '9', then the six characters after '9'. Returns how many
 * there are.
 *
 * __float_decimal: the digit of weight 1 is at index *point. The caller rounds to that
 * many digits after the point or after the first digit. Of those further below, some
 * are left out or wrong, but not all 0 if the value has more.
 * __float_hex: the leading digit is a 1, and its index minus *point is the exponent of
 * 2, as %a prints it. It destroys the significand.
 */
int __float_decimal(uint32_t *buffer, const struct float_parts *f, int digits,
	int *point);
int __float_hex(uint32_t *buffer, struct float_parts *f, int *point);

/*
 * w * 10^tens = *m * 2^*exponent, rounded half to even to mantissa bits, 64 at most.
 * w is not 0. Returns 0 if the value is too close to the middle between two
 * neighbours to tell in 64 bits.
 */
int __float_scale(uint64_t *m, int *exponent, uint64_t w, int tens, int mantissa);

/*
 * strtof, strtod or strtold: mantissa is the number of bits in the type's
 * significand. Stores the value in u, the end of the number in *end unless end
 * is null, and ERANGE in errno on overflow or underflow.
 */
void __float_parse(const char *s, char **end, union float_bits *u,
	int mantissa);

#endif
