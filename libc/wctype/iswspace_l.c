#include <wctype.h>

int iswspace_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswspace(c);
}
