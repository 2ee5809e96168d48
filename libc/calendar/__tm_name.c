/* __tm_name.c - the names of days and months, in English and in the C locale. */
#include "calendar.h"

const char __day_names[57] =
	"Sunday\0Monday\0Tuesday\0Wednesday\0Thursday\0Friday\0Saturday";
const char __month_names[86] = "January\0February\0March\0April\0May\0June\0July\0"
	"August\0September\0October\0November\0December";

const char *__tm_name(const char *names, int n)
{
	if (n < 0 || n >= (names == __day_names ? 7 : 12))
		return 0;
	for (; n; names++)
		n -= !*names;
	return names;
}
