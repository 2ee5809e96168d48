#include "calendar/calendar.h"
#include "zone.h"

/* When a change happens, in seconds of local time from 1970. */
static int64_t in_year(const struct day *d, int64_t year)
{
	int64_t day = __days(year, 0, 1);
	int n = d->number;

	if (d->kind == 'J' && !(is_leap(year) && n >= 60))
		n--;
	if (d->kind == 'M') {
		int month = d->month - 1;
		int64_t next = month == 11 ? day + 365 + is_leap(year) :
			__days(year, month + 1, 1);

		day = __days(year, month, 1);
		/* 1970-01-01 was a Thursday; week 5 is the last. */
		n = (int)((d->weekday - day - 4) % 7);
		if (n < 0)
			n += 7;
		n += (d->week - 1) * 7;
		if (day + n >= next)
			n -= 7;
	}
	return (day + n) * 86400 + d->time;
}

void __rule_at(struct moment *m, const struct rule *r, int64_t t)
{
	struct tm tm;
	int64_t year, until;
	int dst = 0, first, i;

	/* A time is less than a week from its day: it may be in another year. */
	if (r->has_dst && !__set_fields(&tm, t)) {
		year = (int64_t)tm.tm_year + 1900 - 1;
		for (until = year + 3; year < until; year++) {
			int64_t at[2];

			at[0] = in_year(&r->change[0], year) - r->offset[1];
			at[1] = in_year(&r->change[1], year) - r->offset[0];
			/* For DST in all of the year, it ends when the next starts. */
			first = at[1] <= at[0];
			for (i = 0; i < 2; i++, first = !first)
				if (at[first] <= t)
					dst = first;
		}
	}
	m->offset = r->offset[dst];
	m->is_dst = dst;
	m->name = r->name[dst];
}
