/* __printf_float.c - %a, %e, %f and %g. */
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include "float/parts.h"
#include "print.h"

/*
 * Round to the digit d[drop], half to even. The digits below it keep their
 * values, but the caller ignores them. d has top digits, and a '0' above them
 * for a carry. Returns the new number of digits.
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
 * Print the digits from index high - 1 down to low, which may be negative. The
 * digits outside of d[0] ... d[n - 1] are zeros.
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
	static const char words[2][2][4] = {
		{ "INF", "NAN" }, { "inf", "nan" }
	};

	__print_field(p, words[is_lower != 0][is_nan], 3);
}

void __printf_float(struct print *p)
{
	uint32_t buffer[FLOAT_DIGITS / 4];
	char *d = (char *)buffer;	/* lowest digit first */
	char e_buffer[8], *e_end = e_buffer + sizeof e_buffer, *e_text = e_end;
	int is_long = p->length == 'L';
	int lower = p->conversion & ('a' - 'A');	/* the bit of lower case */
	int letter = p->conversion | ('a' - 'A'), hex = letter == 'a';
	int precision = p->precision, strip = 0;
	int n = 0;		/* digits in d */
	int point = 0;		/* d[point] is the last digit before the point */
	int top;		/* the first digit to print is d[top - 1] */
	int drop;		/* the last digit to print is d[drop] */
	int e, has_point, i;
	union float_bits u;
	struct float_parts parts;

	if (letter != 'a' && (letter < 'e' || letter > 'g')) {
		__print_fail(p, EINVAL);
		return;
	}
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
	if (precision < 0) {
		strip = hex;
		precision = hex ? 8 * FLOAT_WORDS : 6;
	}
	if (!parts.is_zero)
		n = hex ? __float_hex(buffer, &parts, &point) :
			__float_decimal(buffer, &parts, precision, &point);
	d[n++] = '0';		/* the only digit of 0, else room for a carry */
	for (top = n; top > 1 && d[top - 1] == '0'; top--)
		;

	if (letter == 'g') {
		strip = !(p->flags & ALTERNATE);
		/* Below, precision - e must fit in an int, for any e >= -4. */
		if (precision > INT_MAX - 8)
			precision = INT_MAX - 8;
		/* The precision of %g counts the first digit too. */
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
