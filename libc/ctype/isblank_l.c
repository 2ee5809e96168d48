#include <ctype.h>

int isblank_l(int c, locale_t locale)
{
	(void)locale;
	return isblank(c);
}
