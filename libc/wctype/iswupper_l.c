#include <wctype.h>

int iswupper_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswupper(c);
}
