/* __printf_float.c - %a, %e, %f and %g. */
#include <limits.h>
#include <stdint.h>
#include "float/parts.h"
#include "print.h"

/*
 * Round half to even at d[drop]. The digits below it stay, but the caller
 * ignores them. d has top digits and a 0 above; returns the new top.
 */
static int round_half_even(char *d, int top, int drop, int base)
{
	int more, i;

	if (drop <= 0 || drop > top)
		return top;
	/* A half is rounded up if the digit is odd or another digit follows. */
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

/* Format an exponent such as "e+05", ending at s; returns its start. */
static char *format_exponent(char *s, int letter, int e, int min_digits)
{
	unsigned v = e < 0 ? -e : e;

	for (; v || min_digits > 0; min_digits--, v /= 10)
		*--s = '0' + v % 10;
	*--s = e < 0 ? '-' : '+';
	*--s = letter;
	return s;
}

/*
 * Print the digits at high - 1, ..., low, which may be negative. Where d,
 * which has n digits, has none, they are zeros.
 */
static void print_digits(struct print *p, const char *d, int n, int high,
	int low)
{
	int limit = low > n ? low : n;

	if (high > limit) {
		__print_repeat(p, '0', high - limit);
		high = limit;
	}
	limit = low > 0 ? low : 0;
	if (high > limit) {
		__print_reversed(p, d + high, high - limit);
		high = limit;
	}
	__print_repeat(p, '0', high - low);
}

static void print_special(struct print *p, int is_nan, int is_lower)
{
	const char *s = is_nan ? "NAN" : "INF";

	if (is_lower)
		s = is_nan ? "nan" : "inf";
	__print_field(p, s, 3);
}

void __printf_float(struct print *p)
{
	uint32_t buffer[FLOAT_DIGITS / 4];
	char *d = (char *)buffer;	/* lowest digit first */
	char e_buffer[8], *e_end = e_buffer + sizeof e_buffer, *e_text = e_end;
	int is_long = p->length == 'L', lower = p->conversion & ('a' - 'A');
	int letter = p->conversion | ('a' - 'A'), hex = letter == 'a';
	int precision = p->precision, strip = 0;
	int n = 0;		/* digits in d */
	int point = 0;		/* d[point] has the weight 1 */
	int top;		/* digits to print, the highest is d[top - 1] */
	int drop;		/* the last digit to print is d[drop] */
	int e, has_point, i;
	union float_bits u;
	struct float_parts parts;

	if (is_long)
		u.ld = va_arg(p->ap, long double);
	else
		u.d = va_arg(p->ap, double);
	__float_unpack(&parts, &u, is_long);
	__print_sign(p, parts.negative);
	if (parts.is_special) {
		print_special(p, !parts.is_zero, lower);
		return;
	}
	if (!parts.is_zero)
		n = hex ? __float_hex(buffer, &parts, &point) :
			__float_decimal(buffer, &parts, &point);
	d[n++] = '0';		/* the digit of 0, or for a carry in rounding */
	for (top = n; top > 1 && d[top - 1] == '0'; top--)
		;

	if (precision < 0) {
		strip = hex;
		precision = hex ? n : 6;
	}
	if (letter == 'g') {
		strip = !(p->flags & ALTERNATE);
		/* Keep precision - e below, with e >= -4, in an int. */
		if (precision > INT_MAX - 8)
			precision = INT_MAX - 8;
		/* %g counts all digits: leave those after the first. */
		if (precision)
			precision--;
	}
	drop = (letter == 'f' ? point : top - 1) - precision;
	top = round_half_even(d, top, drop, hex ? 16 : 10);
	e = top - 1 - point;
	if (letter == 'g' && e <= precision && e >= -4) {
		letter = 'f';
		precision -= e;
	}
	if (letter != 'f') {
		e_text = format_exponent(e_end, (hex ? 'P' : 'E') + lower, e,
			hex ? 1 : 2);
		point = top - 1;
	} else if (top <= point)
		top = point + 1;
	if (strip) {
		/* Lower the precision to drop trailing zeros. */
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
	has_point = precision || p->flags & ALTERNATE;
	__print_begin_field(p, 0, (size_t)(top - point) + has_point +
		precision + (e_end - e_text));
	print_digits(p, d, n, top, point);
	__print_bytes(p, ".", has_point);
	print_digits(p, d, n, point, point - precision);
	__print_bytes(p, e_text, e_end - e_text);
}
