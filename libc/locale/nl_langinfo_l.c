#include <langinfo.h>

char *nl_langinfo_l(nl_item item, locale_t locale)
{
	(void)locale;
	return nl_langinfo(item);
}
