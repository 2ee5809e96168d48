/*
 * nofloat.c - printf without its largest parts, linked by -lnofloat.
 *
 * It stands in for the functions that print floats, wide text and the text of
 * an error, so that %g is "(float)", %ls "(wide)" and %m "error 002".
 */
#include <errno.h>
#include "print.h"

void __printf_float(struct print *p, const char *sign, int conversion,
	const union real_bits *x, int is_long)
{
	(void)sign;
	(void)conversion;
	(void)x;
	(void)is_long;
	p->width = 0;
	__print_bytes(p, "(float)", 7);
}

void __printf_wide(struct print *p, const wchar_t *s)
{
	(void)s;
	p->width = 0;
	__print_bytes(p, "(wide)", 6);
}

const char *__printf_error(void)
{
	static char text[] = "error 000";
	char *s = text + sizeof text - 1;
	int number = errno;

	for (; s[-1] != ' '; number /= 10)
		*--s = '0' + number % 10;
	return text;
}
