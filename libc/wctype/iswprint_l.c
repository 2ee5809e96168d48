#include <wctype.h>

int iswprint_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswprint(c);
}
