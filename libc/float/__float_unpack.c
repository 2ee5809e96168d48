#include "float/parts.h"

void __float_unpack(struct float_parts *r, const union float_bits *u,
	int is_long)
{
	uint32_t *m = r->whole + FLOAT_WORDS - 2, hidden = 1 << 20;
	int top, max = 0x7ff, one = 1023 + 52;

	(void)is_long;
	r->whole[0] = r->whole[1] = 0;
#if __LDBL_MANT_DIG__ == 64
	if (is_long) {
		top = BIG ? u->w[0] >> 16 : u->w[2] & 0xffff;
		max = 0x7fff;
		one = 16383 + 63;
		hidden = 0;
		m[0] = u->w[1];
		m[1] = u->w[BIG ? 2 : 0];
	} else
#elif __LDBL_MANT_DIG__ == 113
	if (is_long) {
		m = r->whole;
		m[0] = u->w[BIG ? 0 : 3] & 0xffff;
		m[1] = u->w[BIG ? 1 : 2];
		m[2] = u->w[BIG ? 2 : 1];
		m[3] = u->w[BIG ? 3 : 0];
		top = u->w[BIG ? 0 : 3] >> 16;
		max = 0x7fff;
		one = 16383 + 112;
		hidden = 1 << 16;
	} else
#endif
	{
		m[0] = u->w[BIG ? 0 : 1] & (hidden - 1);
		m[1] = u->w[BIG ? 1 : 0];
		top = u->w[BIG ? 0 : 1] >> 20;
	}
	r->negative = top > max;
	top &= max;
	r->special = top == max;
	if (r->special)
		m[0] &= 0x7fffffff;	/* the x87 stores its leading one */
	else if (top)
		m[0] |= hidden;
	else
		top = hidden != 0;
	r->exponent = top - one;
	r->zero = !(r->whole[0] | r->whole[1] | m[0] | m[1]);
	/* An x87 exponent of 0 means 1, unlike m68k's. */
	if (r->exponent < FLOAT_MIN_EXPONENT)
		r->exponent = FLOAT_MIN_EXPONENT;
}
