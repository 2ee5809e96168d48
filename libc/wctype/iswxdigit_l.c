#include <wctype.h>

int iswxdigit_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswxdigit(c);
}
