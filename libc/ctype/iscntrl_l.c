#include <ctype.h>

int iscntrl_l(int c, locale_t locale)
{
	(void)locale;
	return iscntrl(c);
}
