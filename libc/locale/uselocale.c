#include <locale.h>

locale_t uselocale(locale_t locale)
{
	static locale_t current = LC_GLOBAL_LOCALE;
	locale_t before = current;

	if (locale)
		current = locale;
	return before;
}
