/*
 * calendar_zone.c - local time by rules of TZ and by files, whole and broken; mktime
 * when the clocks are set forward and back.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include "../test.h"

#define EASTERN "EST5EDT,M3.2.0,M11.1.0"

static void zone(const char *tz)
{
	setenv("TZ", tz, 1);
	tzset();
}

static int shows(time_t t, const char *want)
{
	struct tm tm;
	char s[100];

	if (localtime_r(&t, &tm) != &tm)
		return 0;
	snprintf(s, sizeof s, "%d-%02d-%02d %02d:%02d:%02d %d %ld %s",
		tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min,
		tm.tm_sec, tm.tm_isdst, tm.tm_gmtoff, tm.tm_zone);
	if (strcmp(s, want) != 0)
		printf("%s: %lld: %s\n", getenv("TZ"), (long long)t, s);
	return strcmp(s, want) == 0;
}

static void rules(void)
{
	zone(EASTERN);
	CHECK(timezone == 18000 && daylight == 1);
	CHECK(strcmp(tzname[0], "EST") == 0 && strcmp(tzname[1], "EDT") == 0);
	CHECK(shows(1772953199, "2026-03-08 01:59:59 0 -18000 EST"));
	CHECK(shows(1772953200, "2026-03-08 03:00:00 1 -14400 EDT"));
	CHECK(shows(1793512799, "2026-11-01 01:59:59 1 -14400 EDT"));
	CHECK(shows(1793512800, "2026-11-01 01:00:00 0 -18000 EST"));
	/* The default of a zone with DST; glibc's may be a file. */
#ifdef __TICKLIBC__
	zone("EST5EDT4");
	CHECK(shows(1772953200, "2026-03-08 03:00:00 1 -14400 EDT"));
#endif
	zone("<+0330>-3:30");
	CHECK(shows(0, "1970-01-01 03:30:00 0 12600 +0330") && timezone == -12600);
	CHECK(!daylight && strcmp(tzname[0], "+0330") == 0);
	/* The south. */
	zone("NZST-12NZDT,M9.5.0,M4.1.0/3");
	CHECK(shows(1775311199, "2026-04-05 02:59:59 1 46800 NZDT"));
	CHECK(shows(1775311200, "2026-04-05 02:00:00 0 43200 NZST"));
	/* DST that is earlier than standard time, in winter. */
	zone("IST-1GMT0,M10.5.0,M3.5.0/1");
	CHECK(shows(1785542400, "2026-08-01 01:00:00 0 3600 IST"));
	CHECK(shows(1767225600, "2026-01-01 00:00:00 1 0 GMT"));
	/* Jn does not count February 29, n does, from 0. */
	zone("AAA0BBB,J60/0,300/0");
	CHECK(shows(1709251199, "2024-02-29 23:59:59 0 0 AAA"));
	CHECK(shows(1709251200, "2024-03-01 01:00:00 1 3600 BBB"));
	CHECK(shows(1729983599, "2024-10-26 23:59:59 1 3600 BBB"));
	CHECK(shows(1729983600, "2024-10-26 23:00:00 0 0 AAA"));
	/* Hours to 167, before and after the day. */
	zone("AAA0BBB,M3.5.0/-2,M10.5.0/50");
	CHECK(shows(1774735199, "2026-03-28 21:59:59 0 0 AAA"));
	CHECK(shows(1774735200, "2026-03-28 23:00:00 1 3600 BBB"));
	CHECK(shows(1793062799, "2026-10-27 01:59:59 1 3600 BBB"));
	CHECK(shows(1793062800, "2026-10-27 01:00:00 0 0 AAA"));
#ifdef __TICKLIBC__	/* glibc has wrong ones at the turn of the year. */
	zone("XXX3EDT4,0/0,J365/23");
	CHECK(shows(1767225600, "2025-12-31 20:00:00 1 -14400 EDT"));
	CHECK(shows(1767236400, "2025-12-31 23:00:00 1 -14400 EDT"));
	CHECK(shows(1780000000, "2026-05-28 16:26:40 1 -14400 EDT"));
	zone(EASTERN);
	/* The calendar repeats itself after 400 years, 146097 days. */
	CHECK(shows(1772953200 + 12622780800LL * 5000000,
		"2000002026-03-08 03:00:00 1 -14400 EDT"));
	CHECK(shows(1772953200 - 12622780800LL * 10,
		"-1974-03-08 03:00:00 1 -14400 EDT"));
#endif
}

static void refused(void)
{
	static const char *const wrong[] = { "ESX", "ES5", "EST25", "EST5:60", "<EST5",
		"EST5EDT4x", "EST5EDT,M3.2.0", "EST5EDT,M13.1.0,M1.1.1", "<>5",
		"EST5EDT,M0.1.0,M1.1.1", "EST5EDT,M3.6.0,M1.1.1", "EST5EDT,J0,J5",
		"EST5EDT,M3.1.7,M1.1.1", "EST5EDT,366,J5", "EST5EDT,J1/168,J5",
		"Nowhere/None", ":", "/dev/zero", "/", "EST-", "EST5EDT,,", "5" };
	char s[600];
	unsigned i;

#ifdef __TICKLIBC__
	for (i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		zone(EASTERN);
		zone(wrong[i]);
		CHECK(shows(86399, "1970-01-01 23:59:59 0 0 UTC"));
		CHECK(!timezone && !daylight && strcmp(tzname[0], "UTC") == 0);
	}
#else
	(void)wrong;
	(void)i;
#endif
	zone("");
	CHECK(shows(0, "1970-01-01 00:00:00 0 0 UTC"));
	memset(s, 'A', 500);
	strcpy(s + 500, "5");
	zone(s);
	zone(EASTERN);
	CHECK(shows(0, "1969-12-31 19:00:00 0 -18000 EST"));
}

static time_t at(const char *date, int is_dst, struct tm *tm)
{
	memset(tm, 0, sizeof *tm);
	sscanf(date, "%d-%d-%d %d:%d:%d", &tm->tm_year, &tm->tm_mon, &tm->tm_mday,
		&tm->tm_hour, &tm->tm_min, &tm->tm_sec);
	tm->tm_year -= 1900;
	tm->tm_mon--;
	tm->tm_isdst = is_dst;
	return mktime(tm);
}

static void seconds(void)
{
	struct tm tm, old;
	char s[30];

	zone(EASTERN);
	CHECK(at("2026-07-04 12:00:00", -1, &tm) == 1783180800 && tm.tm_isdst == 1);
	CHECK(tm.tm_wday == 6 && tm.tm_yday == 184 && tm.tm_gmtoff == -14400);
	/* Not right: an hour more or less. */
	CHECK(at("2026-07-04 12:00:00", 0, &tm) == 1783184400 && tm.tm_hour == 13);
	CHECK(at("2026-01-04 12:00:00", 1, &tm) == 1767542400 && tm.tm_hour == 11);
	/* Never shown. */
	CHECK(at("2026-03-08 02:30:00", 0, &tm) == 1772955000 && tm.tm_hour == 3);
	CHECK(at("2026-03-08 02:30:00", 1, &tm) == 1772951400 && tm.tm_hour == 1);
	/* Shown twice. */
	CHECK(at("2026-11-01 01:30:00", 1, &tm) == 1793511000 && tm.tm_isdst == 1);
	CHECK(at("2026-11-01 01:30:00", 0, &tm) == 1793514600 && tm.tm_isdst == 0);
#ifdef __TICKLIBC__	/* Others take either. */
	CHECK(at("2026-03-08 02:30:00", -1, &tm) == 1772955000 && tm.tm_hour == 3);
	CHECK(at("2026-11-01 01:30:00", -1, &tm) == 1793511000 && tm.tm_isdst == 1);
#endif
	/* Seconds are counted, other fields are what the clock shows. */
	CHECK(at("2026-03-07 24:00:10800", -1, &tm) == 1772956800);
	CHECK(at("2026-02-29 25:61:61", -1, &tm) == 1772434921 && tm.tm_mday == 2);
	memset(&tm, 0, sizeof tm);
	tm.tm_year = tm.tm_mon = INT_MAX;
	tm.tm_wday = 9;
	old = tm;
	errno = 0;
	CHECK(mktime(&tm) == -1 && errno == EOVERFLOW && tm.tm_wday == 9);
	CHECK(memcmp(&tm, &old, sizeof tm) == 0);
	at("1969-12-31 18:59:59", -1, &tm);
	CHECK(tm.tm_wday == 3);
	/* Here %s is what mktime returns, whatever gmtime said. */
	tm.tm_gmtoff = 0;
	CHECK(strftime(s, 30, "%s", &tm) == 2 && strcmp(s, "-1") == 0);
	CHECK(strptime("1783180800", "%s", &tm) && tm.tm_hour == 12 && tm.tm_isdst == 1);
}

#ifdef __TICKLIBC__	/* glibc reads a file again when its times differ in seconds. */
static unsigned char bytes[600], *end;

static void put(long long n, int width)
{
	for (; width; width--)
		*end++ = (unsigned char)((unsigned long long)n >> (8 * width - 8));
}

static void head(int version, int leaps, int times, int types, int names)
{
	memcpy(end, "TZif", 4);
	memset(end + 4, 0, 16);
	end[4] = (unsigned char)version;
	end += 20;
	put(0, 4);
	put(0, 4);
	put(leaps, 4);
	put(times, 4);
	put(types, 4);
	put(names, 4);
}

/* A file of one change, and one leap second in 1972, with either width of times. */
static void build(int version, int leaps, const char *footer)
{
	int width, pass;

	end = bytes;
	for (pass = 0; pass < (version ? 2 : 1); pass++) {
		width = pass ? 8 : 4;
		head(version, leaps, 1, 2, 8);
		put(1000000000, width);
		put(1, 1);
		put(3600, 4);
		put(0, 1);
		put(0, 1);
		put(7200, 4);
		put(1, 1);
		put(4, 1);
		memcpy(end, "OLD\0NEW", 8);
		end += 8;
		if (leaps) {
			put(78796800, width);
			put(1, 4);
		}
	}
	if (version)
		end += sprintf((char *)end, "\n%s\n", footer);
}

static void save(size_t size)
{
	int fd = open("zone.tmp", O_WRONLY | O_CREAT | O_TRUNC, 0600);

	CHECK(write(fd, bytes, size) == (ssize_t)size);
	close(fd);
	tzset();
}

static void files(void)
{
	int fd = dup(0), last;
	struct tm tm, *kept;
	char path[1100] = ":", folder[1000];
	size_t size, i;
	time_t t = 0;

	CHECK(getcwd(folder, 900));
	strcat(strcat(path, folder), "/zone.tmp");
	setenv("TZ", path, 1);
	build(0, 0, 0);
	save((size_t)(end - bytes));
	CHECK(shows(0, "1970-01-01 01:00:00 0 3600 OLD") && timezone == -3600);
	CHECK(shows(1000000000, "2001-09-09 03:46:40 1 7200 NEW") && daylight);
	kept = localtime(&t);
	build('2', 0, "LAST-3");
	save((size_t)(end - bytes));
	CHECK(strcmp(kept->tm_zone, "OLD") == 0);
	CHECK(shows(999999999, "2001-09-09 02:46:39 0 3600 OLD"));
	/* The last line is for the time after the table. */
	CHECK(shows(1000000000, "2001-09-09 04:46:40 0 10800 LAST"));
	build('4', 1, "");
	save((size_t)(end - bytes));
	CHECK(shows(78796799, "1972-07-01 00:59:59 0 3600 OLD"));
	CHECK(shows(78796800, "1972-07-01 00:59:60 0 3600 OLD"));
	CHECK(shows(78796801, "1972-07-01 01:00:00 0 3600 OLD"));
	CHECK(at("1972-07-01 00:59:60", -1, &tm) == 78796800 && tm.tm_sec == 60);
	CHECK(at("1972-07-01 01:00:00", -1, &tm) == 78796801 && tm.tm_sec == 0);
	CHECK(at("1972-07-01 00:59:59", -1, &tm) == 78796799);
	CHECK(shows(1000000001, "2001-09-09 03:46:40 1 7200 NEW"));

	/* The folder is that of TZDIR. */
	setenv("TZDIR", folder, 1);
	zone("zone.tmp");
	CHECK(shows(78796801, "1972-07-01 01:00:00 0 3600 OLD"));
	setenv("TZ", path, 1);

	/* A part of a file is none, and no byte that is wrong does harm. */
	size = (size_t)(end - bytes);
	for (i = 0; i < size; i += 13) {
		save(i);
		CHECK(shows(0, "1970-01-01 00:00:00 0 0 UTC"));
	}
	for (i = 0; i < size; i += 4) {
		unsigned char old = bytes[i];

		bytes[i] = (unsigned char)(i % 8 ? 0xff : old + 1);
		save(size);
		bytes[i] = old;
		localtime_r(&t, &tm);
		at("2026-07-04 12:00:00", 0, &tm);
	}
	unlink("zone.tmp");
	/* A FIFO would wait for ever. */
	CHECK(mkfifo("zone.tmp", 0600) == 0);
	zone(EASTERN);
	zone(path);
	CHECK(shows(0, "1970-01-01 00:00:00 0 0 UTC"));
	unlink("zone.tmp");
	unsetenv("TZDIR");
	/* No descriptor is left open. */
	close(fd);
	last = dup(0);
	CHECK(last == fd && !close(last));
}
#endif

static void texts(void)
{
	time_t t = 1783180800, far = INT64_MAX;
	struct tm tm;
	char buf[26];

	zone(EASTERN);
	CHECK(strcmp(ctime(&t), "Sat Jul  4 12:00:00 2026\n") == 0);
	CHECK(ctime_r(&t, buf) == buf && strcmp(buf, ctime(&t)) == 0);
#ifdef __TICKLIBC__
	errno = 0;
	CHECK(!ctime_r(&far, buf) && errno == EOVERFLOW);
	errno = 0;
	CHECK(!ctime(&far) && errno == EOVERFLOW);
#endif
	errno = 0;
	CHECK(!localtime_r(&far, &tm) && errno == EOVERFLOW);
	/* localtime sees that TZ has changed, without tzset. */
	setenv("TZ", "UTC0", 1);
	CHECK(localtime_r(&t, &tm) && tm.tm_hour == 12);
	CHECK(localtime(&t)->tm_hour == 16);
	CHECK(localtime_r(&t, &tm) && tm.tm_hour == 16);
	setenv("TZ", EASTERN, 1);
	CHECK(strcmp(ctime(&t), "Sat Jul  4 12:00:00 2026\n") == 0);
}

int main(void)
{
	rules();
	refused();
	seconds();
#ifdef __TICKLIBC__
	files();
#endif
	texts();
	return failed;
}
