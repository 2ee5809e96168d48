#include <wctype.h>

int iswgraph_l(wint_t c, locale_t locale)
{
	(void)locale;
	return iswgraph(c);
}
