/*
 * __scan_float.c - read the longest text that is a float or begins one, then
 * convert it.
 *
 * The bytes read cannot be pushed back. If they only begin a float ("1e+",
 * "0x"), the conversion fails, as the standard requires.
 */
#include "float/parts.h"
#include "scan.h"

/* Append the next byte to the text if it is one of set, in either case. */
static int accept(struct scan *s, char **text, const char *set)
{
	int c = __scan_peek(s), lower = c >= 'A' && c <= 'Z' ? c | 32 : c;

	while (*set && *set != lower)
		set++;
	if (!*set)
		return 0;
	*(*text)++ = c;
	__scan_advance(s);
	return 1;
}

static int accept_all(struct scan *s, char **text, const char *set)
{
	char *start = *text;

	while (accept(s, text, set))
		;
	return *text > start;
}

static void accept_word(struct scan *s, char **text, const char *word)
{
	for (; *word; word++) {
		const char letter[] = { *word, 0 };

		if (!accept(s, text, letter))
			return;
	}
}

static void accept_number(struct scan *s, char **text)
{
	const char *digits = "0123456789", *e = "e";
	int has_digits = accept(s, text, "0");

	if (has_digits && accept(s, text, "x")) {
		digits = "0123456789abcdef";
		e = "p";
		has_digits = 0;
	}
	has_digits |= accept_all(s, text, digits);
	if (accept(s, text, "."))
		has_digits |= accept_all(s, text, digits);
	if (has_digits && accept(s, text, e)) {
		accept(s, text, "+-");
		accept_all(s, text, "0123456789");
	}
}

int __scan_float(struct scan *s, void *to, int length)
{
	char buffer[1100], *text = buffer, *end;
	union float_bits u;

	/* Enough for any double. Longer text is cut; <stdio.h> says so. */
	if (s->width > sizeof buffer - 1)
		s->width = sizeof buffer - 1;
	accept(s, &text, "+-");
	if (accept(s, &text, "i"))
		accept_word(s, &text, "nfinity");
	else if (accept(s, &text, "n")) {
		accept_word(s, &text, "an");
		if (accept(s, &text, "(")) {
			accept_all(s, &text, "abcdefghijklmnopqrstuvwxyz0123456789_");
			accept(s, &text, ")");
		}
	} else
		accept_number(s, &text);
	*text = 0;

	__float_parse(buffer, &end, &u, length == 'L' ? __LDBL_MANT_DIG__ :
		length == 'l' ? __DBL_MANT_DIG__ : __FLT_MANT_DIG__);
	if (end == buffer || end != text)
		return 0;
	if (!to)
		return 1;
	if (length == 'L')
		*(long double *)to = u.ld;
	else if (length == 'l')
		*(double *)to = u.d;
	else
		*(float *)to = u.f;
	return 1;
}
