#include <ctype.h>

int isgraph_l(int c, locale_t locale)
{
	(void)locale;
	return isgraph(c);
}
