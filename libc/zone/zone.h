/*
 * zone.h - the zone of local time: offsets from UTC, and when they change.
 *
 * It is read from TZ or a file when a function first asks for it, and again by those
 * of which tzset is a part if TZ has changed. These are the parts:
 *
 *	__zone.c	chooses between a file and a string
 *	__zone_file.c	checks a file (RFC 9636), which is used as it is read
 *	__zone_rule.c	checks a string (POSIX.1-2024, 8.3), the last line of a file too
 *	__zone_at.c	finds the offset of a time
 */
#ifndef ZONE_H
#define ZONE_H

#include <stddef.h>
#include <stdint.h>
#include <time.h>

/* A day of each year, and a time of that day in seconds, within a week. */
struct day {
	char kind;	/* J: the day of the year from 1, without February 29; N: from 0; M */
	unsigned char month, week, weekday;
	short number;	/* of J and N */
	int32_t time;
};

struct rule {
	int32_t offset[2];	/* seconds east of UTC, of standard time and of DST */
	const char *name[2];
	char has_dst;
	struct day change[2];	/* to standard time, to DST */
};

/* The tables of a file, in its own format: big-endian numbers. */
struct table {
	int width;	/* bytes of a time */
	size_t count, leap_count, type_count, name_size;
	const unsigned char *times, *indices, *types, *leaps;
	const char *names;
};

struct zone {
	char has_rule;	/* for the time after those of the table */
	struct table table;	/* count and type_count 0: there is none */
	struct rule rule;
};
extern struct zone __zone;

/* What the clocks show at a time. */
struct moment {
	int32_t offset;
	int is_dst;
	const char *name;
	int leaps;	/* leap seconds before, or those of this second */
	int in_leap;	/* this second is one */
};

/* The zone is read if it was not yet; or if TZ has changed; or in any case. */
void __zone_update(int when);
#define AT_FIRST 0
#define IF_CHANGED 1
#define AGAIN 2

/* Sets tzname and the others. */
void __zone_variables(const struct zone *z);

/* 0 if the file or string is not as the standard says; then the zone is undefined. */
int __zone_file(struct zone *z, const unsigned char *file, size_t size);
int __zone_rule(struct rule *r, const char *s);

/*
 * Copies names, with nulls, to where they remain until 3 KiB of others were copied:
 * programs keep tm_zone. Those of one zone, at most 2 * NAMES_MAX, follow a call
 * of the second function.
 */
#define NAMES_MAX 512
void __zone_names_start(void);
const char *__zone_names(const char *names, size_t size);

/* Both are for times of less than 2^60 seconds. */
void __zone_at(struct moment *m, const struct zone *z, int64_t t);
void __rule_at(struct moment *m, const struct rule *r, int64_t t);

/* A big-endian number of four or eight bytes. */
int64_t __zone_number(const unsigned char *s, int width);

/* Sets tm to local time, by the zone as it is. Returns null if it does not fit. */
struct tm *__local_time(time_t t, struct tm *tm);

extern char *__tzname[2];
extern long __timezone;
extern int __daylight;

#endif
