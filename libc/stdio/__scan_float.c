/*
 * __scan_float.c - the longest text that a float may begin with, for strtod.
 *
 * What is taken of the input is not put back: if more of it looks like a float
 * than is one ("1e+", "0x"), then by the standard there is none.
 */
#include "float/parts.h"
#include "scan.h"

/* Takes the next byte into the text if it is one of these, or its capital. */
static int keep(struct scan *s, char **text, const char *these)
{
	int c = __scan_peek(s), lower = c >= 'A' && c <= 'Z' ? c | 32 : c;

	while (*these && *these != lower)
		these++;
	if (!*these)
		return 0;
	*(*text)++ = c;
	__scan_advance(s);
	return 1;
}

static int keep_all(struct scan *s, char **text, const char *these)
{
	char *start = *text;

	while (keep(s, text, these))
		;
	return *text > start;
}

static void keep_word(struct scan *s, char **text, const char *word)
{
	char one[2] = "";

	do
		*one = *word++;
	while (*one && keep(s, text, one));
}

static void keep_number(struct scan *s, char **text)
{
	const char *digits = "0123456789", *e = "e";
	int any = keep(s, text, "0");

	if (any && keep(s, text, "x")) {
		digits = "0123456789abcdef";
		e = "p";
		any = 0;
	}
	any |= keep_all(s, text, digits);
	if (keep(s, text, "."))
		any |= keep_all(s, text, digits);
	if (any && keep(s, text, e)) {
		keep(s, text, "+-");
		keep_all(s, text, "0123456789");
	}
}

int __scan_float(struct scan *s, void *to, int longs)
{
	char room[1100], *text = room, *end;
	union float_bits u;

	/* As many digits as count for a double: what is longer is cut. */
	if (s->left > sizeof room - 1)
		s->left = sizeof room - 1;
	keep(s, &text, "+-");
	if (keep(s, &text, "i"))
		keep_word(s, &text, "nfinity");
	else if (keep(s, &text, "n")) {
		keep_word(s, &text, "an");
		if (keep(s, &text, "(")) {
			keep_all(s, &text, "abcdefghijklmnopqrstuvwxyz0123456789_");
			keep(s, &text, ")");
		}
	} else
		keep_number(s, &text);
	*text = 0;

	__float_parse(room, &end, &u, !longs ? __FLT_MANT_DIG__ :
		longs == 'L' ? __LDBL_MANT_DIG__ : __DBL_MANT_DIG__);
	if (end == room || end != text)
		return 0;
	if (!to)
		return 1;
	if (!longs)
		*(float *)to = u.f;
	else if (longs == 'L')
		*(long double *)to = u.ld;
	else
		*(double *)to = u.d;
	return 1;
}
