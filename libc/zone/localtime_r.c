#include "zone.h"

struct tm *localtime_r(const time_t *restrict t, struct tm *restrict tm)
{
	__zone_update(AT_FIRST);
	return __local_time(*t, tm);
}
