/* __scan.c - the core of scanf: white space, literals and conversions. */
#include <ctype.h>
#include <stdint.h>
#include <string.h>
#include "scan.h"
#include "store.h"

#define NO_LIMIT (-1U)	/* as a width */

/* A width does not count the spaces before a field. */
static void skip_spaces(struct scan *s)
{
	s->width = NO_LIMIT;
	while (isspace(__scan_peek(s)))
		__scan_advance(s);
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

/*
 * Parse a length modifier. Stores its letter (h also for hh, l also for ll, 0
 * if there is none) and the size of an integer. Returns the end.
 */
static const char *parse_length(const char *s, int *length, unsigned *size)
{
	*length = *s;
	switch (*s++) {
	case 'h':
		*size = sizeof(short);
		if (*s == 'h') {
			*size = sizeof(char);
			s++;
		}
		return s;
	case 'l':
		*size = sizeof(long);
		if (*s == 'l') {
			*size = sizeof(long long);
			s++;
		}
		return s;
	case 'j':
	case 'L':
		*size = sizeof(long long);
		return s;
	case 't':
	case 'z':
		*size = sizeof(size_t);
		return s;
	default:
		*length = 0;
		*size = sizeof(int);
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
	struct scan s = { .f = f, .is_string = is_string };
	char members[256];
	int stored = 0, ok = 1;

	while (ok > 0 && *format) {
		unsigned size, width, position = 0;
		int c = *format++, suppressed, length;
		struct scan_text text = { 0 };
		void *to = 0;
		uint64_t v;

		if (isspace(c)) {
			skip_spaces(&s);
			continue;
		}
		s.width = NO_LIMIT;
		if (c != '%' || *format == '%') {
			if (c == '%') {
				format++;
				skip_spaces(&s);
			}
			ok = __scan_peek(&s) == (unsigned char)c;
			if (ok)
				__scan_advance(&s);
			else if (s.input_ended && !stored)
				return EOF;
			continue;
		}

		suppressed = *format == '*';
		format += suppressed;
		width = parse_number(&format);
		if (*format == '$') {
			position = width;
			format++;
			suppressed = *format == '*';
			format += suppressed;
			width = parse_number(&format);
		}
		text.allocates = *format == 'm';
		format += text.allocates;
		format = parse_length(format, &length, &size);
		c = *format ? *format++ : 0;
		if (position && !suppressed)
			to = argument(ap, position);
		else if (!suppressed)
			to = va_arg(ap, void *);
		if (c == 'n') {
			if (to)
				store_integer(to, size, s.consumed);
			continue;
		}
		if (c != 'c' && c != '[')
			skip_spaces(&s);
		if (width)
			s.width = width;
		else
			s.width = c == 'c' ? 1 : NO_LIMIT;
		if (__scan_peek(&s) == EOF)
			return stored ? stored : EOF;

		text.to = to;
		text.unit = length == 'l' ? sizeof(wchar_t) : 1;
		switch (c) {
		case '[':
			format = parse_set(format, members);
			ok = length != 'l' && __scan_text(&s, &text, c, members);
			break;
		case 'c':
		case 's':
			if (length == 'l')
				ok = __scan_wide(&s, &text, c, s.width);
			else
				ok = __scan_text(&s, &text, c, members);
			break;
		case 'a': case 'e': case 'f': case 'g':
		case 'A': case 'E': case 'F': case 'G':
			ok = __scan_float(&s, to, length);
			break;
		case 'p':
			size = sizeof(void *);
			/* fall through */
		case 'd': case 'i': case 'o': case 'u': case 'x': case 'X':
			ok = __scan_integer(&s, &v, base_of(c), size,
				c == 'd' || c == 'i');
			if (ok && to)
				store_integer(to, size, v);
			break;
		default:
			ok = 0;
		}
		stored += ok > 0 && to;
	}
	return ok < 0 && !stored ? EOF : stored;
}
