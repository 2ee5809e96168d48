#include <wctype.h>

int iswcntrl_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswcntrl(c);
}
