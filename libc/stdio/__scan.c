/* __scan.c - scanf's core: white space, literals and directives. */
#include <stdint.h>
#include <string.h>
#include "scan.h"

static int is_space(int c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static void skip_spaces(struct scan *s)
{
	s->left = -1;
	while (is_space(__scan_peek(s)))
		__scan_advance(s);
}

/* Which bytes a set names, up to its bracket; returns what is behind that. */
static const char *set(const char *format, char *members)
{
	const unsigned char *s = (const unsigned char *)format, *first;
	int out = *s == '^';

	first = s += out;
	memset(members, out, 256);
	for (; *s && (*s != ']' || s == first); s++) {
		unsigned c = *s;

		/* A range, unless the hyphen comes first or last. */
		if (c == '-' && s > first && s[1] && s[1] != ']') {
			c = s[-1];
			for (s++; c < *s; c++)
				members[c] = !out;
		}
		members[c] = !out;
	}
	return (const char *)s + (*s == ']');
}

static void store(void *to, unsigned size, uint64_t v)
{
	if (size > sizeof(int))
		*(uint64_t *)to = v;
	else if (size == sizeof(int))
		*(unsigned *)to = v;
	else if (size == sizeof(short))
		*(unsigned short *)to = v;
	else
		*(unsigned char *)to = v;
}

int __scan(FILE *f, int is_string, const char *format, va_list ap)
{
	struct scan s = { .f = f, .is_string = is_string };
	char members[256];
	int done = 0, ok = 1;

	while (ok && *format) {
		unsigned size = sizeof(int), width = 0, longs = 0;
		int c = *format++, suppressed;
		void *to = 0;
		uint64_t v;

		if (is_space(c)) {
			skip_spaces(&s);
			continue;
		}
		s.left = -1;
		if (c != '%' || *format == '%') {
			if (c == '%') {
				format++;
				skip_spaces(&s);
			}
			ok = __scan_peek(&s) == (unsigned char)c;
			if (ok)
				__scan_advance(&s);
			else if (s.end && !done)
				return EOF;
			continue;
		}

		suppressed = *format == '*';
		format += suppressed;
		while (*format >= '0' && *format <= '9')
			width = width * 10 + (*format++ - '0');
		for (;; format++)
			if (*format == 'h')
				size /= 2;
			else if (*format == 'l')
				size = longs++ ? sizeof(long long) : sizeof(long);
			else if (*format == 'L')
				longs = *format;
			else if (*format == 'j')
				size = sizeof(intmax_t);
			else if (*format == 'z' || *format == 't')
				size = sizeof(size_t);
			else
				break;
		c = *format ? *format++ : 0;
		if (!suppressed)
			to = va_arg(ap, void *);
		if (c == 'n') {
			if (to)
				store(to, size, s.count);
			continue;
		}
		if (c != 'c' && c != '[')
			skip_spaces(&s);
		s.left = width ? width : c == 'c' ? 1 : -1U;
		if (__scan_peek(&s) == EOF)
			return done ? done : EOF;

		switch (c) {
		case '[':
			format = set(format, members);
			/* fall through */
		case 'c':
		case 's':
			ok = __scan_text(&s, to, c, members);
			break;
		case 'a': case 'e': case 'f': case 'g':
		case 'A': case 'E': case 'F': case 'G':
			ok = __scan_float(&s, to, longs);
			break;
		case 'p':
			size = sizeof(void *);
			/* fall through */
		case 'd': case 'i': case 'o': case 'u': case 'x': case 'X':
			ok = __scan_integer(&s, &v, c == 'd' || c == 'u' ? 10 :
				c == 'i' ? 0 : c == 'o' ? 8 : 16);
			if (ok && to)
				store(to, size, v);
			break;
		default:
			ok = 0;
		}
		done += ok && to;
	}
	return done;
}
