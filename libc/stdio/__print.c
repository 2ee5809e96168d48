/* __print.c - the core of printf: prints all but floats and wide text. */
#include <stdarg.h>
#include <stdint.h>
#include "conversions.h"
#include "print.h"

static void print_string(struct print *p, const char *s)
{
	size_t max = p->precision < 0 ? SIZE_MAX : (size_t)p->precision, n = 0;

	if (!s)
		s = "(null)";
	while (n < max && s[n])
		n++;
	__print_field(p, s, n);
}

static void print_char(struct print *p, char c)
{
	__print_field(p, &c, 1);
}

/* %c and %s */
static void print_text(struct print *p, unsigned long argument)
{
	int is_char = p->conversion == 'c';

	if (p->length == 'l' && (is_char || argument))
		__printf_wide(p, argument);
	else if (is_char)
		print_char(p, argument);
	else
		print_string(p, (char *)argument);
}

static int printed(const struct print *p)
{
	return p->total;
}

int __print(struct print *p, const char *format)
{
	const char *s = format;

	p->total = 0;
	p->numbering = 0;
	while (p->total >= 0) {
		const char *start = __printf_simple(p, s);

		/* Then one piece that is not simple, or does not fit in the buffer. */
		s = start;
		while (*s && *s != '%')
			s++;
		__print_bytes(p, start, s - start);
		if (!*s)
			break;
		p->format = s + 1;
		__printf_parse(p);
		s = p->format;
		print_conversion(p);
	}
	return p->total;
}
