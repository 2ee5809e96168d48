/* __scan.c - the core of scanf: white space, literals and conversions. */
#include <stdint.h>
#include <string.h>
#include "scan.h"
#include "store.h"

#define NO_LIMIT (-1U)	/* as a width */

/* A width does not count the spaces before a field. */
static void skip_spaces(struct scan *s)
{
	s->width = NO_LIMIT;
	do {
		const unsigned char *start = s->f->pos, *at = start;
		const unsigned char *end = scan_end(s);

		while (at < end && is_space(*at))
			at++;
		if (at > start)
			scan_advance(s, at - start);
		if (at < end)
			break;
	} while (is_space(__scan_peek(s)));
}

/* Parse a set after its [ into members; returns the end, after its ]. */
static const char *parse_set(const char *format, char *members)
{
	const unsigned char *s = (const unsigned char *)format, *first;
	int negated = *s == '^';
	unsigned previous = 0;

	if (negated)
		s++;
	first = s;
	memset(members, negated, 256);
	for (; *s && (*s != ']' || s == first); s++) {
		unsigned c = *s;

		/* A range, unless the hyphen comes first or last. */
		if (c == '-' && s > first && s[1] && s[1] != ']') {
			c = previous;
			for (s++; c < *s; c++)
				members[c] = !negated;
		}
		members[c] = !negated;
		previous = *s;
	}
	return (const char *)s + (*s == ']');
}

/* The base of an integer conversion, or 0 to detect it. */
static unsigned base_of(int conversion)
{
	switch (conversion) {
	case 'd':
	case 'u':
		return 10;
	case 'i':
		return 0;
	case 'o':
		return 8;
	default:
		return 16;
	}
}

/* A conversion specification. */
struct directive {
	unsigned position;	/* n of %n$, or 0 */
	unsigned width;		/* 0 if none is given */
	int suppressed;		/* has a * */
	int allocates;		/* has an m */
	int length;		/* its modifier: h (also for hh), l, j, z, t, L or 0 */
	unsigned size;		/* bytes of an integer with that modifier */
};

/* Parse a length modifier. Returns its end. */
static const char *parse_length(const char *s, struct directive *d)
{
	d->length = *s;
	switch (*s++) {
	case 'h':
		d->size = sizeof(short);
		if (*s == 'h') {
			d->size = sizeof(char);
			s++;
		}
		return s;
	case 'l':
		d->size = sizeof(long);
		if (*s == 'l') {
			d->size = sizeof(long long);
			s++;
		}
		return s;
	case 'j':
	case 'L':
		d->size = sizeof(long long);
		return s;
	case 't':
	case 'z':
		d->size = sizeof(size_t);
		return s;
	default:
		d->length = 0;
		return s - 1;
	}
}

/* The number at *format, or 0 if there is none. It becomes the number's end. */
static unsigned parse_number(const char **format)
{
	unsigned n = 0;

	for (; **format >= '0' && **format <= '9'; ++*format)
		n = n * 10 + (**format - '0');
	return n;
}

/* Parse what may follow a %, before the conversion. Returns its end. */
static const char *parse_options(const char *format, struct directive *d)
{
	d->suppressed = *format == '*';
	format += d->suppressed;
	d->width = parse_number(&format);
	if (*format == '$') {
		d->position = d->width;
		format++;
		d->suppressed = *format == '*';
		format += d->suppressed;
		d->width = parse_number(&format);
	}
	d->allocates = *format == 'm';
	format += d->allocates;
	return parse_length(format, d);
}

/* The n-th argument, for %n$. All arguments of scanf are pointers. */
static void *argument(va_list ap, unsigned n)
{
	va_list again;
	void *p = 0;

	va_copy(again, ap);
	while (n--)
		p = va_arg(again, void *);
	va_end(again);
	return p;
}

int __scan(FILE *f, int is_string, const char *format, va_list ap)
{
	struct scan s;
	struct scan_text text;
	struct directive d;
	char members[256];
	int stored = 0, ok = 1;

	s.f = f;
	s.is_string = is_string;
	s.input_ended = 0;
	s.consumed = 0;
	while (ok > 0 && *format) {
		int c = *format++;
		void *to;
		uint64_t v;

		if (is_space(c)) {
			skip_spaces(&s);
			continue;
		}
		s.width = NO_LIMIT;
		if (c != '%' || *format == '%') {
			if (c == '%') {
				format++;
				skip_spaces(&s);
			}
			ok = scan_peek(&s) == (unsigned char)c;
			if (ok)
				scan_advance(&s, 1);
			else if (s.input_ended && !stored)
				return EOF;
			continue;
		}

		d.position = d.width = d.suppressed = d.allocates = d.length = 0;
		d.size = sizeof(int);
		c = *format;
		if (c != 'd' && c != 's')	/* which seldom have options */
			format = parse_options(format, &d);
		c = *format ? *format++ : 0;
		if (d.suppressed)
			to = 0;
		else if (d.position)
			to = argument(ap, d.position);
		else
			to = va_arg(ap, void *);
		if (c == 'n') {
			if (to)
				store_integer(to, d.size, s.consumed);
			continue;
		}
		if (c != 'c' && c != '[')
			skip_spaces(&s);
		if (d.width)
			s.width = d.width;
		else
			s.width = c == 'c' ? 1 : NO_LIMIT;
		if (scan_peek(&s) == EOF)
			return stored ? stored : EOF;

		text.to = to;
		text.s = 0;
		text.size = text.length = 0;
		text.allocates = d.allocates;
		text.unit = d.length == 'l' ? sizeof(wchar_t) : 1;
		switch (c) {
		case '[':
			format = parse_set(format, members);
			ok = d.length != 'l' && __scan_text(&s, &text, c, members);
			break;
		case 'c':
		case 's':
			if (d.length == 'l')
				ok = __scan_wide(&s, &text, c, s.width);
			else
				ok = __scan_text(&s, &text, c, members);
			break;
		case 'a': case 'e': case 'f': case 'g':
		case 'A': case 'E': case 'F': case 'G':
			ok = __scan_float(&s, to, d.length);
			break;
		case 'p':
			d.size = sizeof(void *);
			/* fall through */
		case 'd': case 'i': case 'o': case 'u': case 'x': case 'X':
			ok = __scan_integer(&s, &v, base_of(c), d.size,
				c == 'd' || c == 'i');
			if (ok && to)
				store_integer(to, d.size, v);
			break;
		default:
			ok = 0;
		}
		stored += ok > 0 && to;
	}
	return ok < 0 && !stored ? EOF : stored;
}
