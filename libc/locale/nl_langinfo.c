#include <langinfo.h>
#include <string.h>

/* In the order of their numbers. */
static const char texts[] =
	"Sun\0Mon\0Tue\0Wed\0Thu\0Fri\0Sat\0Sunday\0Monday\0Tuesday\0"
	"Wednesday\0Thursday\0Friday\0Saturday\0Jan\0Feb\0Mar\0Apr\0May\0Jun\0"
	"Jul\0Aug\0Sep\0Oct\0Nov\0Dec\0January\0February\0March\0April\0May\0"
	"June\0July\0August\0September\0October\0November\0December\0AM\0PM\0"
	"%a %b %e %H:%M:%S %Y\0%m/%d/%y\0%H:%M:%S\0%I:%M:%S %p\0\0\0\0\0\0.\0\0"
	"^[yY]\0^[nN]\0-\0UTF-8";

char *nl_langinfo(nl_item item)
{
	const char *s = texts;

	if (item < ABDAY_1 || item > CODESET)
		return "";
	for (; item > ABDAY_1; item--)
		s += strlen(s) + 1;
	return (char *)s;
}
