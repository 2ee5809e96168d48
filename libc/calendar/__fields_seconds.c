#include "calendar.h"

int64_t __fields_seconds(const struct tm *tm)
{
	int month = tm->tm_mon % 12, years = tm->tm_mon / 12;

	if (month < 0) {
		month += 12;
		years--;
	}
	/* At most 2^31 + 2^28 years, which are fewer than 2^57 seconds. */
	return __days((int64_t)tm->tm_year + 1900 + years, month, tm->tm_mday) * 86400 +
		(int64_t)tm->tm_hour * 3600 + (int64_t)tm->tm_min * 60 + tm->tm_sec;
}
