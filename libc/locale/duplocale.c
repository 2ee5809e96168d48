#include <locale.h>
#include "locales.h"

locale_t duplocale(locale_t locale)
{
	return __locale_of(__locale_set(locale));
}
