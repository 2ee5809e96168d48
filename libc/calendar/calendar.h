/* calendar.h - between seconds and the fields of struct tm. */
#ifndef CALENDAR_H
#define CALENDAR_H

#include <stdint.h>
#include <time.h>

/* Days from 1970-01-01 to a day of a month, 0 to 11; the day may be any number. */
int64_t __days(int64_t year, int month, int64_t day);

/* Seconds from 1970 to these fields, as UTC. Each field may have any value. */
int64_t __fields_seconds(const struct tm *tm);

/*
 * Sets the fields, but for those of the zone, to seconds since 1970. Returns 0, or -1
 * with EOVERFLOW, and *tm unchanged, if the year does not fit.
 */
int __set_fields(struct tm *tm, int64_t seconds);

/* The seconds that %s of strftime prints. mktime.c has one for local time. */
int64_t __seconds_printed(const struct tm *tm);

/* What %s of strptime sets. localtime.c has one for local time. */
struct tm *__seconds_parsed(time_t t, struct tm *tm);

/* What gmtime and localtime return. */
extern struct tm __tm;

/* Names in English, each followed by a null. */
extern const char __day_names[57], __month_names[86];
/* Name n of these, or null. */
const char *__tm_name(const char *names, int n);

/* Writes what asctime returns. Returns its size, with the null. */
#define ASCTIME_MAX 80
size_t __asctime(const struct tm *tm, char *buf);

static inline int is_leap(int64_t year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

#endif
