#include <wctype.h>

int iswblank_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswblank(c);
}
