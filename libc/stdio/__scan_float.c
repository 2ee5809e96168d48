/*
 * __scan_float.c - read the longest text that is a float or begins one, then
 * convert it.
 *
 * The bytes read cannot be pushed back. If they only begin a float ("1e+",
 * "0x"), the conversion fails, as the standard requires.
 */
#include <string.h>
#include "float/big.h"
#include "float/parts.h"
#include "scan.h"

/* Enough for every type. */
#define DIGITS MAX_DIGITS(FLOAT_MIN_EXPONENT, __LDBL_MANT_DIG__)

/*
 * The text of a number of any length, with no more digits than decide its
 * value: leading zeros are left out, and digits beyond DIGITS become a
 * single 1 if one of them is not 0. The exponent makes up for both.
 */
struct number {
	char text[DIGITS + 32];	/* 0x, 1, an exponent and a null too */
	char *end;
	int count;			/* digits in the text */
	int dropped;			/* a digit that is not 0 is left out */
	long long places;		/* the exponent due to the point */
};

/* Read the next byte if it is one of set, in either case; else return 0. */
static int accept(struct scan *s, const char *set)
{
	int c = scan_peek(s), lower = c >= 'A' && c <= 'Z' ? c | 32 : c;

	while (*set && *set != lower)
		set++;
	if (*set)
		scan_advance(s, 1);
	return *set;
}

/* Read as much of the word as follows; returns how many bytes that is. */
static int accept_word(struct scan *s, const char *word)
{
	int n = 0;

	for (; word[n]; n++) {
		char letter[2] = { word[n] };

		if (!accept(s, letter))
			break;
	}
	return n;
}

/* Read digits; returns whether there are any. */
static int accept_digits(struct scan *s, struct number *n, const char *set,
	int after_point)
{
	int c, any = 0;

	for (; (c = accept(s, set)); any = 1) {
		if (n->count == DIGITS) {
			n->dropped |= c != '0';
			n->places += !after_point;
			continue;
		}
		n->places -= after_point;
		if (c == '0' && !n->count)
			continue;	/* a leading zero */
		*n->end++ = c;
		n->count++;
	}
	return any;
}

/* Read an exponent after its letter, into *e. Returns 0 if it has no digits. */
static int accept_exponent(struct scan *s, long long *e)
{
	int sign = accept(s, "+-"), c, any = 0;

	/* Larger ones overflow, after any number that fits into memory. */
	for (; (c = accept(s, "0123456789")); any = 1)
		if (*e < 1000000000000000)
			*e = *e * 10 + (c - '0');
	if (sign == '-')
		*e = -*e;
	return any;
}

/* Append "e+5", or p. A float is 0 or infinite long before the limit. */
static void append_exponent(struct number *n, int letter, long long e)
{
	unsigned limit = 90000000, v, power = 10000000;

	*n->end++ = letter;
	*n->end++ = e < 0 ? '-' : '+';
	if (e < 0)
		e = -e;
	for (v = e > limit ? limit : e; power; power /= 10)
		*n->end++ = '0' + v / power % 10;
}

/* Read a number into the text. Returns 0 if that is only a prefix of one. */
static int accept_number(struct scan *s, struct number *n)
{
	const char *set = "0123456789";
	int any = accept(s, "0"), hex = any && accept(s, "x");
	long long e = 0;

	if (hex) {
		set = "0123456789abcdef";
		any = 0;
		*n->end++ = '0';
		*n->end++ = 'x';
	}
	any |= accept_digits(s, n, set, 0);
	if (accept(s, "."))
		any |= accept_digits(s, n, set, 1);
	if (!any || (accept(s, hex ? "p" : "e") && !accept_exponent(s, &e)))
		return 0;
	if (n->dropped) {
		*n->end++ = '1';
		n->places--;
	}
	if (!n->count)
		*n->end++ = '0';
	append_exponent(n, hex ? 'p' : 'e', e + n->places * (hex ? 4 : 1));
	return 1;
}

/* Read "infinity", "inf", "nan" or "nan(characters)" into the text. */
static int accept_special(struct scan *s, struct number *n)
{
	int letters = accept_word(s, "infinity");

	if (letters) {
		strcpy(n->end, "inf");
		n->end += 3;
		return letters == 3 || letters == 8;
	}
	strcpy(n->end, "nan");
	n->end += 3;
	if (accept_word(s, "nan") < 3)
		return 0;
	if (!accept(s, "("))
		return 1;
	while (accept(s, "abcdefghijklmnopqrstuvwxyz0123456789_"))
		;
	return accept(s, ")");
}

int __scan_float(struct scan *s, void *to, int length)
{
	struct number n;
	union float_bits u;
	int sign, c;

	n.end = n.text;
	n.count = n.dropped = 0;
	n.places = 0;
	sign = accept(s, "+-");
	if (sign)
		*n.end++ = sign;
	c = scan_peek(s) | 32;
	if (!(c == 'i' || c == 'n' ? accept_special : accept_number)(s, &n))
		return 0;
	*n.end = 0;
	if (!to)
		return 1;
	__float_parse(n.text, 0, &u, length == 'L' ? __LDBL_MANT_DIG__ :
		length == 'l' ? __DBL_MANT_DIG__ : __FLT_MANT_DIG__);
	if (length == 'L')
		*(long double *)to = u.ld;
	else if (length == 'l')
		*(double *)to = u.d;
	else
		*(float *)to = u.f;
	return 1;
}
