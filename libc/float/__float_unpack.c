#include "parts.h"

void __float_unpack(struct float_parts *f, const union float_bits *u,
	int is_long)
{
	uint32_t *m = f->significand + FLOAT_WORDS - 2;
	uint32_t hidden = 1 << 20;	/* the leading 1 that is not stored */
	int top;			/* the sign and the biased exponent */
	int max = 0x7ff, bias = 1023 + 52;

	(void)is_long;
	f->significand[0] = f->significand[1] = 0;
#if __LDBL_MANT_DIG__ == 64
	if (is_long) {
		/* The m68k has its padding below the exponent, the x87 above. */
		top = BYTE_ORDER == BIG_ENDIAN ? u->w[0] >> 16 :
			u->w[2] & 0xffff;
		max = 0x7fff;
		bias = 16383 + 63;
		hidden = 0;
		m[0] = u->w[FLOAT_WORD(1, 3)];
		m[1] = u->w[FLOAT_WORD(0, 3)];
	} else
#elif __LDBL_MANT_DIG__ == 113
	if (is_long) {
		m = f->significand;
		m[0] = u->w[FLOAT_WORD(3, 4)] & 0xffff;
		m[1] = u->w[FLOAT_WORD(2, 4)];
		m[2] = u->w[FLOAT_WORD(1, 4)];
		m[3] = u->w[FLOAT_WORD(0, 4)];
		top = u->w[FLOAT_WORD(3, 4)] >> 16;
		max = 0x7fff;
		bias = 16383 + 112;
		hidden = 1 << 16;
	} else
#endif
	{
		m[0] = u->w[FLOAT_WORD(1, 2)] & (hidden - 1);
		m[1] = u->w[FLOAT_WORD(0, 2)];
		top = u->w[FLOAT_WORD(1, 2)] >> 20;
	}
	f->negative = top > max;
	top &= max;
	f->is_special = top == max;
	if (f->is_special)
		/* The leading 1, which the x87 stores, would look like a NaN. */
		m[0] &= 0x7fffffff;
	else if (top)
		m[0] |= hidden;
	else
		/* A subnormal has the exponent of the smallest normal value: 1. */
		top = hidden ? 1 : 0;
	f->exponent = top - bias;
	f->is_zero = !(f->significand[0] | f->significand[1] | m[0] | m[1]);
	/* The x87 too reads an exponent of 0 as 1, but the m68k does not. */
	if (f->exponent < FLOAT_MIN_EXPONENT)
		f->exponent = FLOAT_MIN_EXPONENT;
}
