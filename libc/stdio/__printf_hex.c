/* __printf_hex.c - the conversion a: a leading 1 and every bit behind it. */
#include <stdint.h>
#include "print.h"
#include "real.h"

/* Shifts m to the left by k bits and returns what falls out. */
static unsigned shift(uint32_t *m, int k)
{
	unsigned out = 0;
	int i;

	for (i = REAL_WORDS; i--; ) {
		uint32_t w = m[i];

		m[i] = w << k | out;
		out = w >> (32 - k);
	}
	return out;
}

/* The first digit is 1 unless the value is 0 or was rounded up to 2. */
void __printf_hex(struct print *p, int conversion, struct real *r)
{
	enum { LAST = 8 * REAL_WORDS };
	char digit[LAST + 1];
	char buffer[8], *end = buffer + sizeof buffer, *s;
	int lower = conversion & 32, n = p->precision, i;
	int e = r->exponent + 32 * REAL_WORDS;

	digit[0] = !r->zero;
	if (digit[0])
		do
			e--;
		while (!shift(r->whole, 1));
	else
		e = 0;
	for (i = 1; i <= LAST; i++)
		digit[i] = shift(r->whole, 4);

	if (n < 0)
		for (n = LAST; n && !digit[n]; n--)
			;
	if (n < LAST) {
		int more = digit[n] & 1;

		for (i = LAST; i > n + 1; i--)
			more |= digit[i];
		if (digit[i] > 8 || (digit[i] == 8 && more))
			while (++digit[--i] == 16)
				digit[i] = 0;
	}
	for (i = 0; i <= LAST; i++)
		digit[i] += digit[i] < 10 ? '0' : 'A' - 10 + lower;

	p->prefix[p->prefixed++] = '0';
	p->prefix[p->prefixed++] = 'X' + lower;
	s = __print_exponent(end, 'P' + lower, e, 1);
	i = n || p->flags & ALTERNATE;
	__print_open(p, 0, (size_t)1 + i + n + (end - s));
	__print_bytes(p, digit, 1);
	__print_bytes(p, ".", i);
	__print_bytes(p, digit + 1, n < LAST ? n : LAST);
	__print_fill(p, '0', n < LAST ? 0 : n - LAST);
	__print_bytes(p, s, end - s);
}
