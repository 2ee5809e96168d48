/*
 * real.h - a floating-point value as whole * 2^exponent, by way of its bits.
 *
 * Whole numbers only, so that no machine needs its floating-point emulation to
 * read or print one. A long double is a double, the format of the x87 (and of
 * m68k), or IEEE's of 128 bits. PowerPC's pair of doubles would go here; until
 * then its first stands for both.
 */
#ifndef REAL_H
#define REAL_H

#include <stdint.h>

#define BIG (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)
#define REAL_WORDS (__LDBL_MANT_DIG__ == 113 ? 4 : 2)
/* The exponent of the last bit of the smallest value of any type. */
#define REAL_LOWEST (__LDBL_MIN_EXP__ - __LDBL_MANT_DIG__)

union real_bits {
	float f;
	double d;
	long double ld;
	uint32_t w[sizeof(long double) / 4];
};

struct real {
	uint32_t whole[REAL_WORDS];	/* most significant word first */
	int exponent;
	int negative;
	int special;			/* infinite if whole is 0, else nan */
};

/* Take apart the double, or long double, in u. */
void __take_apart(struct real *r, const union real_bits *u, int is_long);

/*
 * strtod for the type with so many bits of mantissa: the result in u, the end
 * of what was read in *end unless that is null, ERANGE in errno.
 */
void __strtoreal(const char *s, char **end, union real_bits *u, int mantissa);

#endif
