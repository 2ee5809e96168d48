#include <ctype.h>

int isprint_l(int c, locale_t locale)
{
	(void)locale;
	return isprint(c);
}
