#include <wctype.h>

int iswpunct_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswpunct(c);
}
