#include <wctype.h>

int iswalnum_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswalnum(c);
}
