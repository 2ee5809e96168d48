/* __printf_float.c - the conversions aefg: where the digits go. */
#include <limits.h>
#include <stdint.h>
#include "print.h"
#include "float/parts.h"

/*
 * Rounds half to even at the weight of d[drop]; below that the digits stay and
 * count no more. There are top digits, and a 0 above; returns how many then.
 */
static int rounded(char *d, int top, int drop, int base)
{
	int more, i;

	if (drop <= 0 || drop > top)
		return top;
	more = d[drop] & 1;
	for (i = 0; i < drop - 1; i++)
		more |= d[i] - '0';
	if (d[drop - 1] + !!more <= '0' + base / 2)
		return top;
	for (i = drop; d[i] == '0' + base - 1; i++)
		d[i] = '0';
	d[i]++;
	return i < top ? top : i + 1;
}

/* Puts "e+05" in front of s: a letter, a sign, at least so many digits. */
static char *exponent(char *s, int letter, int e, int least)
{
	unsigned v = e < 0 ? -e : e;

	for (; v || least > 0; least--, v /= 10)
		*--s = '0' + v % 10;
	*--s = e < 0 ? '-' : '+';
	*--s = letter;
	return s;
}

/* The digits of d, which has n, from the weight high - 1 down to low. */
static void digits(struct print *p, const char *d, int n, int high, int low)
{
	int k = low > n ? low : n;

	if (high > k) {
		__print_repeat(p, '0', high - k);
		high = k;
	}
	k = low > 0 ? low : 0;
	if (high > k) {
		__print_run(p, d + high - 1, high - k, -1);
		high = k;
	}
	__print_repeat(p, '0', high - low);
}

void __printf_float(struct print *p, const char *s)
{
	uint32_t room[FLOAT_DIGITS / 4];
	char *d = (char *)room;		/* d[point] would be of weight 1 */
	char buffer[8], *end = buffer + sizeof buffer, *x = end;
	int lower = s[-1] & 32, letter = s[-1] | 32, hex = letter == 'a';
	int precision = p->precision, strip = 0;
	int n = 0, point = 0, top, drop, e, i;
	union float_bits u;
	struct float_parts r;

	if (s[-2] == 'L')
		u.ld = va_arg(p->ap, long double);
	else
		u.d = va_arg(p->ap, double);
	__float_unpack(&r, &u, s[-2] == 'L');
	__print_sign(p, r.negative);
	if (r.special) {
		p->flags &= ~ZERO;
		__print_begin_field(p, 0, 3);
		__print_bytes(p, &"NANINFnaninf"[(r.zero ? 3 : 0) +
			(lower ? 6 : 0)], 3);
		return;
	}
	if (!r.zero)
		n = hex ? __float_hex(room, &r, &point) :
			__float_decimal(room, &r, &point);
	d[n++] = '0';		/* if it is zero, or is rounded up */
	for (top = n; top > 1 && d[top - 1] == '0'; top--)
		;

	if (precision < 0) {
		strip = hex;
		precision = hex ? n : 6;
	}
	if (letter == 'g') {
		/* So many digits in all; the clamp keeps the sums in an int. */
		strip = !(p->flags & ALTERNATE);
		if (precision > INT_MAX - 8)
			precision = INT_MAX - 8;
		if (precision)
			precision--;
	}
	drop = (letter == 'f' ? point : top - 1) - precision;
	top = rounded(d, top, drop, hex ? 16 : 10);
	e = top - 1 - point;
	if (letter == 'g' && e <= precision && e >= -4) {
		letter = 'f';
		precision -= e;
	}
	if (letter != 'f') {
		x = exponent(end, (hex ? 'P' : 'E') + lower, e, hex ? 1 : 2);
		point = top - 1;
	} else if (top <= point)
		top = point + 1;
	if (strip) {
		/* Nothing behind the last digit that is not 0. */
		for (i = drop < 0 ? 0 : drop; i < point && d[i] == '0'; i++)
			;
		if (precision > point - i)
			precision = point - i;
	}
	if (hex) {
		p->prefix[p->prefix_len++] = '0';
		p->prefix[p->prefix_len++] = 'X' + lower;
		for (i = 0; i < n; i++)
			if (d[i] > '9')
				d[i] += 'A' - '9' - 1 + lower;
	}
	i = precision || p->flags & ALTERNATE;
	__print_begin_field(p, 0, (unsigned)(top - point) + i + precision + (end - x));
	digits(p, d, n, top, point);
	__print_bytes(p, ".", i);
	digits(p, d, n, point, point - precision);
	__print_bytes(p, x, end - x);
}
