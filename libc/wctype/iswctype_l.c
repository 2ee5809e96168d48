#include <wctype.h>

int iswctype_l(wint_t c, wctype_t type, locale_t locale)
{
	(void)locale;
	return iswctype(c, type);
}
