/*
 * nofloat.c - printf without its two largest parts, linked by -lnofloat.
 *
 * It stands in for __printf_float, so that a float comes out as "(float)", and
 * for __printf_error, so that %m is "error 002" and needs no table of texts.
 */
#include "print.h"

void __printf_float(struct print *p, const char *sign, int conversion,
	const union real_bits *x, int is_long)
{
	(void)sign;
	(void)conversion;
	(void)x;
	(void)is_long;
	p->flags &= ~ZERO;
	__print_open(p, "(float)", 0);
}

const char *__printf_error(int number)
{
	static char text[] = "error 000";
	char *s = text + sizeof text - 1;

	for (; s[-1] != ' '; number /= 10)
		*--s = '0' + number % 10;
	return text;
}
