#include "parsed.h"

static int64_t day_of(const struct tm *tm, int month, int day)
{
	return __days((int64_t)tm->tm_year + 1900, month, day);
}

static int weekday(int64_t day)
{
	int n = (int)((day + 4) % 7);

	return n < 0 ? n + 7 : n;
}

/* The month and its day from that of the year, but for what is given. */
static void set_month(const struct parsed *p)
{
	struct tm *tm = p->tm;
	int64_t first = day_of(tm, 0, 1), day = first + tm->tm_yday;
	int month = 11;

	while (month && day_of(tm, month, 1) > day)
		month--;
	if (!p->has_mon)
		tm->tm_mon = month;
	if (!p->has_mday)
		tm->tm_mday = (int)(day - day_of(tm, month, 1)) + 1;
}

/* The same from the week and its day. */
static void set_from_week(const struct parsed *p)
{
	struct tm *tm = p->tm;
	int first = weekday(day_of(tm, 0, 1));

	/* Week 1 begins with the first such day of the year. */
	if (!p->has_yday)
		tm->tm_yday = (7 - (first - p->week_start)) % 7 + (p->week - 1) * 7 +
			(tm->tm_wday - p->week_start + 7) % 7;
	if (!p->has_mday || !p->has_mon)
		set_month(p);
}

void __complete_tm(const struct parsed *p)
{
	struct tm *tm = p->tm;
	int by_day = p->has_yday && !(p->has_mon && p->has_mday);
	int is_date;

	if (p->is_12 && p->is_pm)
		tm->tm_hour += 12;
	if (p->century >= 0)
		tm->tm_year = (p->century - 19) * 100 +
			(p->two_digits ? tm->tm_year % 100 : 0);
	if (p->wants_days && !p->has_wday && by_day)
		set_month(p);
	/* A month that is not given may have any value. */
	is_date = p->wants_days && tm->tm_mon >= 0 && tm->tm_mon < 12;
	if (is_date && !p->has_wday)
		tm->tm_wday = weekday(day_of(tm, tm->tm_mon, tm->tm_mday));
	if (is_date && !p->has_yday)
		tm->tm_yday = (int)(day_of(tm, tm->tm_mon, tm->tm_mday) -
			day_of(tm, 0, 1));
	if (p->week >= 0 && p->has_wday)
		set_from_week(p);
}
