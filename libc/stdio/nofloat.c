/*
 * nofloat.c - stubs for the largest parts of printf, linked by -lnofloat.
 *
 * Floats print as "(float)", wide text (%ls, %lc) as "(wide)" and the text of
 * errno (%m) as "(error)".
 */
#include "print.h"

void __printf_float(struct print *p)
{
	if (p->length == 'L')
		(void)va_arg(p->ap, long double);
	else
		(void)va_arg(p->ap, double);
	__print_bytes(p, "(float)", 7);
}

void __printf_wide(struct print *p)
{
	__print_argument(p);
	__print_bytes(p, "(wide)", 6);
}

const char *__printf_error(void)
{
	return "(error)";
}
