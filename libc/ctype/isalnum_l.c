#include <ctype.h>

int isalnum_l(int c, locale_t locale)
{
	(void)locale;
	return isalnum(c);
}
