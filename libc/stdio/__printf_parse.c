/*
 * __printf_parse.c - conversion specifications, with the numbers of arguments:
 * %2$d, and *2$ for a width or a precision.
 *
 * Arguments can only be read in their order, each with its type. So at the first
 * %n$ the remaining format is parsed, to note the types. Then each argument is
 * found by reading all those before it.
 */
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include "parse.h"
#include "print.h"

/* What va_arg needs to know; 0 is an argument that the format does not use. */
enum { LONG = 1, LONG_LONG, DOUBLE, LONG_DOUBLE };

static unsigned char type_of(const struct print *p)
{
	int lower = p->conversion | ('a' - 'A');

	if (lower == 'a' || (lower >= 'e' && lower <= 'g'))
		return p->length == 'L' ? LONG_DOUBLE : DOUBLE;
	/* The size of %lln is that of the integer which it points to. */
	return sizeof(long) < 8 && p->size == 8 && lower != 'n' ? LONG_LONG : LONG;
}

_Static_assert(NL_ARGMAX == 9, "a number of one digit");

/* Parse n$ and return n, or 0 if something else follows. */
static unsigned parse_position(struct print *p)
{
	const char *s = p->format;

	if (*s < '1' || *s > '9' || s[1] != '$')
		return 0;
	p->format = s + 2;
	return *s - '0';
}

/* Make argument n the next one. */
static void seek(struct print *p, unsigned n)
{
	const unsigned char *type = p->types;

	va_end(p->ap);
	va_copy(p->ap, p->first);
	for (; --n; type++)
		if (*type == LONG)
			(void)va_arg(p->ap, long);
		else if (*type == DOUBLE)
			(void)va_arg(p->ap, double);
		else if (*type == LONG_DOUBLE)
			(void)va_arg(p->ap, long double);
		else if (sizeof(long) < 8 && *type == LONG_LONG)
			(void)va_arg(p->ap, long long);
		else
			__print_fail(p, EINVAL);
}

/*
 * The format uses argument n, or the next one if n is 0: note its type, or make it
 * the next one. Either all uses have a number, or none has.
 */
static void use(struct print *p, unsigned n, unsigned char type)
{
	if (!p->numbering)
		p->numbering = PLAIN;
	if ((p->numbering == PLAIN) == (n > 0))
		__print_fail(p, EINVAL);
	else if (p->numbering == COLLECTING)
		p->types[n - 1] = type;
	else if (n)
		seek(p, n);
}

static unsigned long star_argument(struct print *p)
{
	use(p, parse_position(p), LONG);
	return p->total < 0 || p->numbering == COLLECTING ? 0 : __print_argument(p);
}

/* Parse the format from start to its end, for the types of its arguments. */
static void collect(struct print *p, const char *start)
{
	const char *format = p->format;
	int i;

	va_copy(p->first, p->ap);
	for (i = 0; i < NL_ARGMAX; i++)
		p->types[i] = 0;
	p->numbering = COLLECTING;
	p->format = start;
	do {
		__printf_parse(p);
		if (!p->conversion)
			break;
		while (*p->format && *p->format != '%')
			p->format++;
	} while (*p->format++);
	p->numbering = NUMBERED;
	p->format = format;
}

void __printf_parse(struct print *p)
{
	const char *start = p->format;
	unsigned n = parse_position(p);

	if (n && !p->numbering)
		collect(p, start);
	parse(p);
	if (p->conversion != '%' && p->conversion != 'm')
		use(p, n, type_of(p));
	/* Do not convert an argument that may be of another type. */
	if (p->total < 0)
		p->conversion = 0;
}
