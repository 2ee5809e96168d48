#include <string.h>

size_t strxfrm_l(char *restrict to, const char *restrict from, size_t n,
	locale_t locale)
{
	(void)locale;
	return strxfrm(to, from, n);
}
