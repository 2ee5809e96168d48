/*
 * parts.h - a floating-point value as whole * 2^exponent, by way of its bits.
 *
 * Whole numbers only, so that no machine needs its floating-point emulation to
 * read or print one. A long double is a double, the format of the x87 (and of
 * m68k), or IEEE's of 128 bits. PowerPC's pair of doubles would go here; until
 * then its first stands for both.
 */
#ifndef FLOAT_PARTS_H
#define FLOAT_PARTS_H

#include <stdint.h>

#define BIG (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
#define FLOAT_WORDS (__LDBL_MANT_DIG__ == 113 ? 4 : 2)
/* The exponent of the last bit of the smallest value of any type. */
#define FLOAT_MIN_EXPONENT (__LDBL_MIN_EXP__ - __LDBL_MANT_DIG__)

union float_bits {
	float f;
	double d;
	long double ld;
	uint32_t w[sizeof(long double) / 4];
};

struct float_parts {
	uint32_t whole[FLOAT_WORDS];	/* most significant word first */
	int exponent;
	int negative;
	int zero;			/* all of whole is 0 */
	int special;			/* infinite if zero, else nan */
};

/*
 * Room for the most decimal digits, those of the smallest value: about 7 in 10
 * powers of 5, and 3 in 10 bits of mantissa; for words of nine to be filled up;
 * and for one above. The x87's 64 bits * 5^16445 has 11,514, IEEE's 128 bits
 * come to 11,563.
 */
#define FLOAT_DIGITS (-FLOAT_MIN_EXPONENT * 7 / 10 + __LDBL_MANT_DIG__ / 3 + 36)

/*
 * The digits of a finite value that is not 0, a byte each and the lowest first;
 * returns how many. The one of weight 1 would be at [*point], which is 0 so far.
 */
int __float_decimal(uint32_t *room, const struct float_parts *r, int *point);
int __float_hex(uint32_t *room, struct float_parts *r, int *point);

/* Take apart the double, or long double, in u. */
void __float_unpack(struct float_parts *r, const union float_bits *u,
	int is_long);

/*
 * strtod for the type with so many bits of mantissa: the result in u, the end
 * of what was read in *end unless that is null, ERANGE in errno.
 */
void __float_parse(const char *s, char **end, union float_bits *u,
	int mantissa);

#endif
