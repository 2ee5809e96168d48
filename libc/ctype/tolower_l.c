#include <ctype.h>

int tolower_l(int c, locale_t locale)
{
	(void)locale;
	return tolower(c);
}
