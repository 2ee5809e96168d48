#include "calendar.h"
#include "names.h"

struct tm *__gmtime_r(const time_t *restrict t, struct tm *restrict tm)
{
	if (__set_fields(tm, *t))
		return 0;
	tm->tm_isdst = 0;
	tm->tm_gmtoff = 0;
	tm->tm_zone = "UTC";
	return tm;
}

struct tm *gmtime_r(const time_t *restrict, struct tm *restrict)
	__attribute__((weak, alias("__gmtime_r")));
