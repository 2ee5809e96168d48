#include <wctype.h>

int iswalpha_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswalpha(c);
}
