#include "calendar/calendar.h"
#include "zone.h"

struct tm *localtime(const time_t *t)
{
	__zone_update(IF_CHANGED);
	return __local_time(*t, &__tm);
}
