#include <errno.h>
#include "calendar.h"

/* More than the days of 2^31 years. */
#define DAYS ((int64_t)1 << 40)

int __set_fields(struct tm *tm, int64_t seconds)
{
	int64_t days = seconds / 86400, era, year;
	int time = (int)(seconds % 86400), day, y, month;

	if (time < 0) {
		time += 86400;
		days--;
	}
	if (days < -DAYS || days > DAYS)
		goto overflow;
	/* The reverse of __days. */
	days += 719468;
	era = (days < 0 ? days - 146096 : days) / 146097;
	day = (int)(days - era * 146097);
	y = (day - day / 1460 + day / 36524 - day / 146096) / 365;
	/* Each era begins on a Wednesday. */
	days = (day + 3) % 7;
	day -= 365 * y + y / 4 - y / 100;
	month = (5 * day + 2) / 153;
	year = era * 400 + y + (month >= 10) - 1900;
	if (year != (int)year)
		goto overflow;
	tm->tm_wday = (int)days;
	tm->tm_year = (int)year;
	tm->tm_yday = month >= 10 ? day - 306 : day + 59 + is_leap(year + 1900);
	tm->tm_mon = (month + 2) % 12;
	tm->tm_mday = day - (153 * month + 2) / 5 + 1;
	tm->tm_hour = time / 3600;
	tm->tm_min = time / 60 % 60;
	tm->tm_sec = time % 60;
	return 0;
overflow:
	errno = EOVERFLOW;
	return -1;
}
