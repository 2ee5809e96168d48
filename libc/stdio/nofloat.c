/*
 * nofloat.c - stubs for the largest parts of printf, linked by -lnofloat: what few
 * programs use, and what is there for speed.
 *
 * Floats print as "(float)", wide text (%ls, %lc) as "(wide)" and the text of
 * errno (%m) as "(error)". %n$ fails, with EINVAL.
 */
#include <errno.h>
#include "parse.h"
#include "print.h"

void __printf_float(struct print *p)
{
	int lower = p->conversion | ('a' - 'A');

	if (lower != 'a' && (lower < 'e' || lower > 'g')) {
		__print_fail(p, EINVAL);
		return;
	}
	if (p->length == 'L')
		(void)va_arg(p->ap, long double);
	else
		(void)va_arg(p->ap, double);
	__print_bytes(p, "(float)", 7);
}

void __printf_wide(struct print *p, unsigned long argument)
{
	(void)argument;
	__print_bytes(p, "(wide)", 6);
}

const char *__printf_error(void)
{
	return "(error)";
}

const char *__printf_simple(struct print *p, const char *format)
{
	(void)p;
	return format;
}

static unsigned long star_argument(struct print *p)
{
	return __print_argument(p);
}

void __printf_parse(struct print *p)
{
	parse(p);
}
