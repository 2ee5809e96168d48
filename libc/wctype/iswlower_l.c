#include <wctype.h>

int iswlower_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswlower(c);
}
