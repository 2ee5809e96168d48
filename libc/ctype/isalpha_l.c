#include <ctype.h>

int isalpha_l(int c, locale_t locale)
{
	(void)locale;
	return isalpha(c);
}
