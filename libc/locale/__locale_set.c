#include "locales.h"

const char __locales[LC_ALL_MASK + 1];
unsigned __global_locale;

unsigned __locale_set(locale_t locale)
{
	if (locale == LC_GLOBAL_LOCALE)
		return __global_locale;
	return (const char *)locale - __locales;
}

locale_t __locale_of(unsigned set)
{
	return (locale_t)(__locales + set);
}
