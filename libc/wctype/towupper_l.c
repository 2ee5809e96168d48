#include <wctype.h>

wint_t towupper_l(wint_t c, locale_t locale)
{
	(void)locale;
	return towupper(c);
}
