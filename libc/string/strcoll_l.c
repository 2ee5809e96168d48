#include <string.h>

int strcoll_l(const char *a, const char *b, locale_t locale)
{
	(void)locale;
	return strcoll(a, b);
}
