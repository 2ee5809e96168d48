#include <locale.h>

void freelocale(locale_t locale)
{
	(void)locale;
}
