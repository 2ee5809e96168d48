#include "calendar/calendar.h"
#include "zone.h"

/* Longer than any offset: a change is between the times before and after. */
#define DISTANT (26 * 3600)

/*
 * As in glibc, the offset of the other kind of time is that of the nearest such
 * time. Both are looked for in steps of the shortest DST that there was, of a week,
 * through half of the longest time without a DST of one hour.
 */
#define WEEK 601200
#define NEAR (457243209 / 2 + WEEK)

struct candidate {
	int64_t t;
	int is_dst;
	int is_right;	/* the clocks do show these fields at that time */
};

/* The time at which the clocks would show the fields, had they the offset at t. */
static struct candidate candidate(int64_t fields, int64_t t)
{
	struct candidate c;
	struct moment m;
	int32_t offset;
	int leaps;

	__zone_at(&m, &__zone, t);
	c.is_dst = m.is_dst;
	offset = m.offset;
	leaps = m.leaps;
	fields -= offset;
	c.t = fields + leaps;
	__zone_at(&m, &__zone, c.t);
	/* It may be one, or one may be between these. */
	if (m.leaps != leaps || m.in_leap) {
		c.t = fields + m.leaps - m.in_leap;
		__zone_at(&m, &__zone, c.t);
	}
	c.is_right = m.offset == offset && c.t - m.leaps == fields && !m.in_leap;
	if (c.is_right)
		c.is_dst = m.is_dst;
	return c;
}

/* The offset of the other kind of time, near t. */
static int32_t other_offset(int64_t t, int is_dst)
{
	struct moment m;
	int64_t far;
	int sign;

	for (far = WEEK; far < NEAR; far += WEEK)
		for (sign = -1; sign <= 1; sign += 2) {
			__zone_at(&m, &__zone, t + sign * far);
			if (m.is_dst == is_dst)
				return m.offset;
		}
	/* There is none: assume that DST is one hour. */
	__zone_at(&m, &__zone, t);
	return m.offset + (is_dst ? 3600 : -3600);
}

/* The time at which clocks of the other kind would show the fields. */
static int64_t other_kind(int64_t fields, int64_t t, int is_dst)
{
	struct moment m;

	fields -= other_offset(t, is_dst);
	__zone_at(&m, &__zone, t);
	__zone_at(&m, &__zone, fields + m.leaps);
	return fields + m.leaps;
}

static int64_t find(int64_t fields, int is_dst)
{
	/* Most often these are the same; else the clocks change between them. */
	struct candidate c[2] = {
		candidate(fields, fields - DISTANT),
		candidate(fields, fields + DISTANT)
	};
	int i;

	/* They may change twice. */
	for (i = 0; i < 2 && !c[0].is_right && !c[1].is_right; i++) {
		struct candidate between = candidate(fields, c[i].t);

		if (between.is_right)
			c[i] = between;
	}
	/* The clocks show it twice, once, or, if they are set forward, never. */
	for (i = 0; i < 2; i++)
		if ((c[i].is_right || !c[!i].is_right) &&
		    (is_dst < 0 || c[i].is_dst == is_dst))
			return c[i].t;
	if (!c[0].is_right && !c[1].is_right)
		return c[0].t;
	return other_kind(fields, c[!c[0].is_right].t, is_dst);
}

time_t mktime(struct tm *tm)
{
	struct tm fields = *tm;
	int64_t t;

	__zone_update(IF_CHANGED);
	/*
	 * The seconds from 60 count from the minute, as do those below 0: 60 may be a
	 * leap second, and the clocks may change.
	 */
	if (fields.tm_sec < 0)
		fields.tm_sec = 0;
	if (fields.tm_sec > 59)
		fields.tm_sec = 59;
	t = find(__fields_seconds(&fields), tm->tm_isdst < 0 ? -1 : tm->tm_isdst != 0);
	t += (int64_t)tm->tm_sec - fields.tm_sec;
	/* *tm is as it was if that fails. */
	return __local_time(t, tm) ? t : -1;
}

int64_t __seconds_printed(const struct tm *tm)
{
	struct tm copy = *tm;

	return mktime(&copy);
}
