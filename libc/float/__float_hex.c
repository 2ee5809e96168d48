/* __float_hex.c - a leading 1 and every bit behind it. */
#include <stdint.h>
#include "float/parts.h"

/* Shifts m to the left by k bits and returns what falls out. */
static unsigned shift(uint32_t *m, int k)
{
	unsigned out = 0;
	int i;

	for (i = FLOAT_WORDS; i--; ) {
		uint32_t w = m[i];

		m[i] = w << k | out;
		out = w >> (32 - k);
	}
	return out;
}

int __float_hex(uint32_t *room, struct float_parts *r, int *point)
{
	char *d = (char *)room;
	enum { LAST = 8 * FLOAT_WORDS };
	int i = LAST;

	*point = LAST - 4 * LAST - r->exponent;
	do
		++*point;
	while (!shift(r->whole, 1));
	d[i] = '1';
	while (i--)
		d[i] = '0' + shift(r->whole, 4);
	return LAST + 1;
}
