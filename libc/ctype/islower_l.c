#include <ctype.h>

int islower_l(int c, locale_t locale)
{
	(void)locale;
	return islower(c);
}
