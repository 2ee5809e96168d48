/*
 * calendar_fields.c - dates and times without a zone: gmtime, timegm, asctime, strftime,
 * wcsftime and strptime, with years to the limits of tm_year.
 * uses: floats
 */
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>
#include "../test.h"

static int is(const struct tm *tm, int year, int mon, int mday, int hour, int min,
	int sec, int wday, int yday)
{
	return tm && tm->tm_year == year && tm->tm_mon == mon && tm->tm_mday == mday &&
		tm->tm_hour == hour && tm->tm_min == min && tm->tm_sec == sec &&
		tm->tm_wday == wday && tm->tm_yday == yday && tm->tm_isdst == 0 &&
		tm->tm_gmtoff == 0;
}

static void utc(void)
{
	static const struct {
		time_t t;
		int year, mon, mday, hour, min, sec, wday, yday;
	} known[] = {
		{ 0, 70, 0, 1, 0, 0, 0, 4, 0 },
		{ -1, 69, 11, 31, 23, 59, 59, 3, 364 },
		{ 951782400, 100, 1, 29, 0, 0, 0, 2, 59 },
		{ 951868800, 100, 2, 1, 0, 0, 0, 3, 60 },
		{ 978307199, 100, 11, 31, 23, 59, 59, 0, 365 },
		{ -2203891200, 0, 2, 1, 0, 0, 0, 4, 59 },
		{ 4107542400, 200, 2, 1, 0, 0, 0, 1, 59 },
		{ -62167219200, -1900, 0, 1, 0, 0, 0, 6, 0 },
		{ 67768036191676799, INT_MAX, 11, 31, 23, 59, 59, 3, 364 },
		{ -67768040609740800, INT_MIN, 0, 1, 0, 0, 0, 4, 0 },
	};
	static const time_t too_far[] = { 67768036191676800, -67768040609740801,
		INT64_MAX, INT64_MIN };
	struct tm tm, old;
	unsigned i;

	for (i = 0; i < sizeof known / sizeof *known; i++) {
		CHECK(gmtime_r(&known[i].t, &tm) == &tm);
		CHECK(is(&tm, known[i].year, known[i].mon, known[i].mday, known[i].hour,
			known[i].min, known[i].sec, known[i].wday, known[i].yday));
		CHECK(tm.tm_zone && is(gmtime(&known[i].t), known[i].year, known[i].mon,
			known[i].mday, known[i].hour, known[i].min, known[i].sec,
			known[i].wday, known[i].yday));
		tm.tm_wday = tm.tm_yday = 99;
		CHECK(timegm(&tm) == known[i].t && tm.tm_wday == known[i].wday &&
			tm.tm_yday == known[i].yday);
	}
	for (i = 0; i < sizeof too_far / sizeof *too_far; i++) {
		errno = 0;
		CHECK(!gmtime_r(&too_far[i], &tm) && errno == EOVERFLOW);
		errno = 0;
		CHECK(!gmtime(&too_far[i]) && errno == EOVERFLOW);
	}

	/* Fields out of range. */
	memset(&tm, 0, sizeof tm);
	tm.tm_year = 100;
	tm.tm_mon = -1;
	tm.tm_mday = 0;
	tm.tm_sec = -1;
	CHECK(timegm(&tm) == 943919999 && is(&tm, 99, 10, 29, 23, 59, 59, 1, 332));
	tm.tm_year = tm.tm_mon = tm.tm_mday = tm.tm_hour = tm.tm_min = tm.tm_sec = INT_MAX;
	old = tm;
	errno = 0;
	CHECK(timegm(&tm) == -1 && errno == EOVERFLOW);
	CHECK(memcmp(&tm, &old, sizeof tm) == 0);
	tm.tm_mon = -INT_MAX;
	CHECK(timegm(&tm) != -1 && tm.tm_year < INT_MAX);

	CHECK(difftime(5, 7) == -2 && difftime(1 << 30, -1) == 1073741825);
	CHECK(difftime(INT64_MAX, INT64_MIN) > 1.8e19);
}

static void text(void)
{
	struct tm tm = { .tm_mday = 2, .tm_mon = 8, .tm_year = 73, .tm_hour = 1,
		.tm_min = 3, .tm_sec = 52 };
	char buf[26];

	CHECK(strcmp(asctime(&tm), "Sun Sep  2 01:03:52 1973\n") == 0);
	CHECK(asctime_r(&tm, buf) == buf);
	CHECK(strcmp(buf, "Sun Sep  2 01:03:52 1973\n") == 0);
	tm.tm_year = 12345 - 1900;
	errno = 0;
	CHECK(!asctime_r(&tm, buf) && errno == EOVERFLOW);
	CHECK(strcmp(asctime(&tm), "Sun Sep  2 01:03:52 12345\n") == 0);
	tm.tm_wday = 7;
	tm.tm_mon = -1;
	CHECK(strncmp(asctime(&tm), "??? ??? ", 8) == 0);
}

static int prints(const struct tm *tm, const char *format, const char *want)
{
	char s[200];
	wchar_t wide[200], wide_format[100], wide_want[200];
	size_t n = strlen(want);
	int i, r = 1;

	/* No byte follows, and nothing fits in less. */
	for (i = 0; i < 200; i++)
		s[i] = 'x';
	r &= strftime(s, 200, format, tm) == n && strcmp(s, want) == 0;
	r &= s[n + 1] == 'x';
	r &= strftime(s, n + 1, format, tm) == n;
	r &= strftime(s, n, format, tm) == 0;
	mbstowcs(wide_format, format, 100);
	mbstowcs(wide_want, want, 200);
	wide[n + 1] = 'x';
	r &= wcsftime(wide, n + 1, wide_format, tm) == n && wide[n + 1] == 'x';
	r &= !wcscmp(wide, wide_want) && wcsftime(wide, n, wide_format, tm) == 0;
	if (!r) {
		s[strftime(s, 200, format, tm)] = 0;
		printf("%s: %s\n", format, s);
	}
	return r;
}

static void formats(void)
{
	static const struct {
		const char *format, *want;
	} known[] = {
		{ "%a %A %b %B %h", "Sun Sunday Jan January Jan" },
		{ "%c", "Sun Jan  7 03:04:05 2007" },
		{ "%C %d %D %e", "20 07 01/07/07  7" },
		{ "%F %g %G %H %I %j", "2007-01-07 07 2007 03 03 007" },
		{ "%k %l %m %M%n%p %P %r", " 3  3 01 04\nAM am 03:04:05 AM" },
		{ "%R %S%t%T %u %U %V %w", "03:04 05\t03:04:05 7 01 01 0" },
		{ "%W %x %X %y %Y %z %Z %%", "01 01/07/07 03:04:05 07 2007 -0530 XST %" },
		{ "%Ec %EC %Ex %EX %Ey %EY", "Sun Jan  7 03:04:05 2007 20 01/07/07 "
			"03:04:05 07 2007" },
		{ "%Od %Oe %OH %OI %Om %OM %OS", "07  7 03 03 01 04 05" },
		{ "%Ou %OU %OV %Ow %OW %Oy", "7 01 01 0 01 07" },
		{ "%_d %-d %e %0e %5d %_5d", " 7 7  7 07 00007     7" },
		{ "%^a %#Z %#p %10A|%010B", "SUN xst am     Sunday|000January" },
		{ "%q %5 %E", "%q   %5 %E" },
		{ "%Q%", "%Q%" },
	};
	struct tm tm = { .tm_sec = 5, .tm_min = 4, .tm_hour = 3, .tm_mday = 7,
		.tm_year = 107, .tm_wday = 0, .tm_yday = 6, .tm_gmtoff = -19800,
		.tm_zone = "XST" };
	static const struct {
		int year, mon, mday;
		const char *week;
	} weeks[] = {
		{ 2004, 11, 31, "2004-53" }, { 2005, 0, 1, "2004-53" },
		{ 2005, 0, 3, "2005-01" }, { 2008, 11, 29, "2009-01" },
		{ 2010, 0, 3, "2009-53" }, { 2012, 0, 1, "2011-52" },
		{ 2016, 11, 31, "2016-52" }, { 2018, 11, 31, "2019-01" },
	};
	char s[20];
	wchar_t wide[9];
	unsigned i;

	for (i = 0; i < sizeof known / sizeof *known; i++)
		CHECK(prints(&tm, known[i].format, known[i].want));
	CHECK(strftime(s, 0, "x", &tm) == 0);
	CHECK(strftime(s, 20, "%2147483647d%2147483647d%2147483647d", &tm) == 0);
	CHECK(strftime(s, 20, "%99999999999999999999d", &tm) == 0);
	CHECK(wcsftime(wide, 9, L"%2147483647d", &tm) == 0);
	CHECK(wcsftime(wide, 0, L"x", &tm) == 0);
	CHECK(wcsftime(wide, 9, L"\x20ac%H\x1f600", &tm) == 4);
	CHECK(!wcscmp(wide, L"\x20ac" L"03\x1f600"));
	CHECK(wcsftime(wide, 4, L"\x20ac%H\x1f600", &tm) == 0);
	CHECK(wcsftime(wide, 9, L"\xd800", &tm) == 0);
	tm.tm_hour = 0;
	CHECK(prints(&tm, "%I %l %p", "12 12 AM"));
	tm.tm_hour = 12;
	CHECK(prints(&tm, "%I %l %p", "12 12 PM"));
	tm.tm_isdst = -1;
	CHECK(prints(&tm, "[%z]", "[]"));
	tm.tm_isdst = 0;
	tm.tm_zone = 0;
	tm.tm_gmtoff = 45296;
	CHECK(prints(&tm, "%z", "+1234"));
#ifdef __TICKLIBC__	/* Others do not follow POSIX here. */
	CHECK(prints(&tm, "[%Z]", "[]"));
	CHECK(prints(&tm, "%+4Y %+5Y %+4G %+2C %+3C", "2007 +2007 2007 20 +20"));
	CHECK(prints(&tm, "%12F %+12F %-F", "002007-01-07 +02007-01-07 2007-01-07"));
	tm.tm_year = 12345 - 1900;
	CHECK(prints(&tm, "%F %Y %+Y %+4Y", "+12345-01-07 12345 +12345 +12345"));
	tm.tm_year = 99 - 1900;
	CHECK(prints(&tm, "%F %C %y %Y %04Y", "0099-01-07 00 99 99 0099"));
	tm.tm_year = INT_MAX;
	CHECK(prints(&tm, "%Y %G", "2147485547 2147485547"));
	tm.tm_year = 70;
#endif
	tm.tm_wday = 7;
	tm.tm_mon = 12;
	CHECK(prints(&tm, "%a %A %b %B %m", "? ? ? ? 13"));

	for (i = 0; i < sizeof weeks / sizeof *weeks; i++) {
		memset(&tm, 0, sizeof tm);
		tm.tm_year = weeks[i].year - 1900;
		tm.tm_mon = weeks[i].mon;
		tm.tm_mday = weeks[i].mday;
		timegm(&tm);
		CHECK(prints(&tm, "%G-%V", weeks[i].week));
	}
}

static int reads(const char *text, const char *format, const char *want)
{
	struct tm tm = { .tm_mday = 1, .tm_year = 70 };
	char s[100];
	const char *end = strptime(text, format, &tm);

	if (!end)
		strcpy(s, "null");
	else
		sprintf(s, "%d-%02d-%02d %02d:%02d:%02d %d %d %ld %d", tm.tm_year + 1900,
			tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec,
			tm.tm_wday, tm.tm_yday, tm.tm_gmtoff, (int)(end - text));
	if (strcmp(s, want) != 0)
		printf("%s by %s: %s\n", text, format, s);
	return strcmp(s, want) == 0;
}

static void parsing(void)
{
	CHECK(reads("2026-11-26 18:05:09", "%Y-%m-%d %H:%M:%S",
		"2026-11-26 18:05:09 4 329 0 19"));
	CHECK(reads("2026-11-26T18:05:09+05:30x", "%FT%T%z",
		"2026-11-26 18:05:09 4 329 19800 25"));
	CHECK(reads("Thu Nov 26 18:05:09 2026", "%c", "2026-11-26 18:05:09 4 329 0 24"));
	CHECK(reads("thursday, NOVEMBER  26 68 12:00:00 am", "%A, %b %d %y %r",
		"2068-11-26 00:00:00 4 330 0 37"));
	CHECK(reads("11/26/69 12 pm", "%D %I %p", "1969-11-26 12:00:00 3 329 0 14"));
	CHECK(reads("19 05 3", "%C %y %j", "1905-01-03 00:00:00 2 2 0 7"));
	CHECK(reads("2024 60", "%Y %j", "2024-02-29 00:00:00 4 59 0 7"));
	CHECK(reads("2024 01 Mon", "%Y %W %a", "2024-01-01 00:00:00 1 0 0 11"));
	CHECK(reads("2024 10 0", "%Y %U %w", "2024-03-10 00:00:00 0 69 0 9"));
	CHECK(reads("-0800 PST", "%z %Z", "1970-01-01 00:00:00 0 0 -28800 9"));
	CHECK(reads("Z 7 % 23", "%z %u %% %Od", "1970-01-23 00:00:00 0 22 0 8"));
	CHECK(reads(" 5\t6", "%e%n%k", "1970-01-05 06:00:00 1 4 0 4"));
	CHECK(reads("53 04 2020 07", "%V %g %G %l", "1970-01-01 07:00:00 0 0 0 13"));
	CHECK(reads("12:34 x", "%R x", "1970-01-01 12:34:00 0 0 0 7"));
	CHECK(reads("13", "%m", "null") && reads("0", "%d", "null"));
	CHECK(reads("24", "%H", "null") && reads("x", "%Y", "null"));
	CHECK(reads("+05:60", "%z", "null") && reads("+1", "%z", "null"));
	CHECK(reads("Foo", "%b", "null") && reads("1", "%Q", "null"));
	CHECK(reads("1", "%", "null") && reads("a", "b", "null"));
#ifdef __TICKLIBC__	/* Others have no widths or signs. */
	CHECK(reads("+12345-01-07", "%+6Y-%m-%d", "12345-01-07 00:00:00 0 6 0 12"));
	CHECK(reads("-5 ", "%+Y", "-5-01-01 00:00:00 0 0 0 2"));
	CHECK(reads("20260102", "%4Y%m%d", "2026-01-02 00:00:00 5 1 0 8"));
	CHECK(reads("+02026-01-02", "%+12F", "2026-01-02 00:00:00 5 1 0 12"));
	CHECK(reads("99999999999999999999", "%s", "null"));
#endif
}

int main(void)
{
	utc();
	text();
	formats();
	parsing();
	return failed;
}
