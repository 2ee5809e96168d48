#include <ctype.h>

int toupper_l(int c, locale_t locale)
{
	(void)locale;
	return toupper(c);
}
