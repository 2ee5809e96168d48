#include "calendar.h"

time_t timegm(struct tm *tm)
{
	time_t t = __fields_seconds(tm);

	return gmtime_r(&t, tm) ? t : -1;
}
