#include <ctype.h>

int ispunct_l(int c, locale_t locale)
{
	(void)locale;
	return ispunct(c);
}
