#include <errno.h>
#include "calendar/calendar.h"
#include "zone.h"

/* More than the seconds of 2^31 years. */
#define SECONDS ((int64_t)1 << 60)

struct tm *__local_time(time_t t, struct tm *tm)
{
	struct moment m;

	if (t < -SECONDS || t > SECONDS) {
		errno = EOVERFLOW;
		return 0;
	}
	__zone_at(&m, &__zone, t);
	if (__set_fields(tm, t + m.offset - m.leaps))
		return 0;
	/* That was the second before. */
	tm->tm_sec += m.in_leap;
	tm->tm_isdst = m.is_dst;
	tm->tm_gmtoff = m.offset;
	tm->tm_zone = m.name;
	return tm;
}

struct tm *__seconds_parsed(time_t t, struct tm *tm)
{
	__zone_update(AT_FIRST);
	return __local_time(t, tm);
}
