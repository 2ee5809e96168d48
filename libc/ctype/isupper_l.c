#include <ctype.h>

int isupper_l(int c, locale_t locale)
{
	(void)locale;
	return isupper(c);
}
