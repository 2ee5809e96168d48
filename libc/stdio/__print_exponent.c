#include "print.h"

char *__print_exponent(char *s, int letter, int e, int least)
{
	unsigned v = e < 0 ? -e : e;

	for (; v || least > 0; least--, v /= 10)
		*--s = '0' + v % 10;
	*--s = e < 0 ? '-' : '+';
	*--s = letter;
	return s;
}
