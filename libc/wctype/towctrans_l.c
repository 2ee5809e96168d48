#include <wctype.h>

wint_t towctrans_l(wint_t c, wctrans_t mapping, locale_t locale)
{
	(void)locale;
	return towctrans(c, mapping);
}
