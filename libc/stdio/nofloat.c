/*
 * nofloat.c - printf without its largest parts, linked by -lnofloat.
 *
 * It stands in for the functions that print floats, wide text and the text of
 * an error: %g comes out as "(float)", %ls as "(wide)" and %m as "(error)".
 */
#include <stdint.h>
#include "print.h"

void __printf_float(struct print *p, const char *s)
{
	if (s[-2] == 'L')
		(void)va_arg(p->ap, long double);
	else
		(void)va_arg(p->ap, double);
	p->width = 0;
	__print_bytes(p, "(float)", 7);
}

void __printf_wide(struct print *p, const char *s, uintptr_t v)
{
	(void)s;
	(void)v;
	p->width = 0;
	__print_bytes(p, "(wide)", 6);
}

const char *__printf_error(void)
{
	return "(error)";
}
