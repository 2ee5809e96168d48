/*
 * zones.c - local time in zones: prints a line for each zone of standard input, a name
 * and a digest. sh/calendar.sh compares the output with that of glibc.
 * usage: zones RANDOM [lines], how many random times; lines: prints all results
 *
 * Times are those at which the clocks change, from 1900 to 2100, and a second before
 * and after; and random ones. Each is converted to local time and back, also with a
 * tm_isdst that is wrong.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define FROM (-2208988800LL)	/* 1900 */
#define UNTIL 4102444800LL	/* 2100 */
#define STEP 2160000	/* changes are further apart */
#define RULES 2114380800LL	/* 2037: where tables end */

static uint64_t digest, count;
static int lines, is_file, is_right;
static long samples;

static void add(const void *p, size_t n)
{
	const unsigned char *s = p;

	for (; n; n--)
		digest = (digest ^ *s++) * 1099511628211;
	count++;
}

static void say(const char *what, long long t, const struct tm *tm, long long r)
{
	if (lines && !tm)
		printf("%s %lld: %lld\n", what, t, r);
	else if (lines)
		printf("%s %lld: %lld-%02d-%02d %d:%02d:%02d %d %d %d %ld %s: %lld\n",
			what, t, tm->tm_year + 1900LL, tm->tm_mon + 1, tm->tm_mday,
			tm->tm_hour, tm->tm_min, tm->tm_sec, tm->tm_wday, tm->tm_yday,
			tm->tm_isdst, tm->tm_gmtoff, tm->tm_zone, r);
	add(&t, sizeof t);
	add(&r, sizeof r);
	if (tm) {
		int v[] = { tm->tm_year, tm->tm_mon, tm->tm_mday, tm->tm_hour,
			tm->tm_min, tm->tm_sec, tm->tm_wday, tm->tm_yday,
			tm->tm_isdst, (int)tm->tm_gmtoff };

		add(v, sizeof v);
		add(tm->tm_zone, strlen(tm->tm_zone));
	}
}

static int same_fields(const struct tm *a, const struct tm *b)
{
	return a->tm_year == b->tm_year && a->tm_yday == b->tm_yday &&
		a->tm_hour == b->tm_hour && a->tm_min == b->tm_min &&
		a->tm_sec == b->tm_sec;
}

/* The first or last time of this kind at which the clocks show what they do at t. */
static time_t shown(time_t t, const struct tm *tm, int is_dst, int last)
{
	struct tm other;
	time_t times[3], r = t + (last ? -26 : 26) * 3600;
	int i;

	for (i = 0; i < 3; i++) {
		times[i] = t + (i - 1) * 26 * 3600;
		if (localtime_r(&times[i], &other))
			times[i] = t + tm->tm_gmtoff - other.tm_gmtoff;
		if (localtime_r(&times[i], &other) && same_fields(&other, tm) &&
		    (is_dst < 0 || other.tm_isdst == is_dst) && (times[i] < r) != last)
			r = times[i];
	}
	return r;
}

static void back(time_t t, const struct tm *tm)
{
	struct tm copy;
	time_t r;
	int is_dst, two = shown(t, tm, -1, 1) != shown(t, tm, -1, 0);

	for (is_dst = -1; is_dst <= 1; is_dst++) {
		copy = *tm;
		copy.tm_isdst = is_dst;
		copy.tm_wday = 9;
		r = mktime(&copy);
		/* Of two times, glibc may take the second: it remembers an offset. */
#ifndef __TICKLIBC__
		if (same_fields(&copy, tm) && (is_dst < 0 || copy.tm_isdst == is_dst))
			r = shown(t, tm, is_dst, 0);
#endif
		/*
		 * And it counts from that if neither is of this kind. Then it also
		 * counts the leap seconds of the time from which it has the offset.
		 */
		if (is_dst == !tm->tm_isdst && (is_right ||
		    (two && copy.tm_isdst == !is_dst)))
			continue;
		if (r == -1 && copy.tm_wday == 9)
			r = -2;
		say("back", is_dst, 0, r);
	}
}

static void at(time_t t)
{
	struct tm tm;

	if (!localtime_r(&t, &tm)) {
		say("none", t, 0, 0);
		return;
	}
	say("time", t, &tm, 0);
	back(t, &tm);
}

/* The clocks are set forward at t, and never show some times. */
static void gap(time_t t)
{
	struct tm before, after;
	time_t u = t - 1, r;
	int is_dst;
	long skipped;

	if (!localtime_r(&u, &before) || !localtime_r(&t, &after))
		return;
	/* glibc takes either or none of two times of one kind. */
	if (before.tm_isdst == after.tm_isdst)
		return;
	skipped = after.tm_gmtoff - before.tm_gmtoff;
	for (is_dst = 0; skipped > 0 && is_dst <= 1; is_dst++) {
		struct tm tm = before;

		tm.tm_sec = 0;
		tm.tm_min += 1 + (int)(skipped / 120);
		tm.tm_isdst = is_dst;
		r = mktime(&tm);
		say("gap", is_dst, &tm, r);
	}
}

static void change(time_t t)
{
	at(t - 1);
	at(t);
	at(t + 1);
	gap(t);
}

/* Finds changes to which rules lead. */
static void changes(time_t from, time_t until)
{
	struct tm a, b, tm;
	time_t t, low, high;

	localtime_r(&from, &a);
	for (t = from + STEP; t < until; t += STEP) {
		localtime_r(&t, &b);
		if (a.tm_gmtoff != b.tm_gmtoff || a.tm_isdst != b.tm_isdst) {
			for (low = t - STEP, high = t; high - low > 1; ) {
				time_t middle = low + (high - low) / 2;

				localtime_r(&middle, &tm);
				if (tm.tm_gmtoff == a.tm_gmtoff &&
				    tm.tm_isdst == a.tm_isdst)
					low = middle;
				else
					high = middle;
			}
			change(high);
		}
		a = b;
	}
}

static long long number(const unsigned char *s, int width)
{
	uint64_t n = s[0] & 0x80 ? (uint64_t)-1 : 0;

	while (width--)
		n = n << 8 | *s++;
	return (long long)n;
}

/* The changes of a file of version 2, and its leap seconds. Returns 0 if there is none. */
static int table(const char *path)
{
	static unsigned char file[32768];
	unsigned char *s = file;
	FILE *f = fopen(path, "rb");
	long n[6], size;
	int i, pass;

	if (!f)
		return 0;
	size = (long)fread(file, 1, sizeof file, f);
	fclose(f);
	if (size < 88)
		return 0;
	for (pass = 0; pass < 2; pass++) {
		for (i = 0; i < 6; i++)
			n[i] = (long)number(s + 20 + 4 * i, 4);
		if (!pass)
			s += 44 + n[3] * 5 + n[4] * 6 + n[5] + n[2] * 8 + n[1] + n[0];
	}
	for (i = 0; i < n[3]; i++) {
		long long t = number(s + 44 + 8 * i, 8);

		if (t >= FROM && t < RULES)
			change((time_t)t);
	}
	s += 44 + n[3] * 9 + n[4] * 6 + n[5];
	for (i = 0; i < n[2]; i++)
		change((time_t)number(s + 12 * i, 8));
	return 1;
}

static uint64_t seed;

static uint64_t draw(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	return seed ^= seed << 17;
}

static void zone(const char *name)
{
	char path[300];
	long i;

	setenv("TZ", name, 1);
	tzset();
	is_right = strncmp(name, "right/", 6) == 0;
	digest = 14695981039346656037ULL;
	count = 0;
	seed = 88172645463325252ULL;
	say("timezone", timezone, 0, daylight);
	if (lines)
		printf("tzname %s %s\n", tzname[0], tzname[1]);
	add(tzname[0], strlen(tzname[0]));
	add(tzname[1], strlen(tzname[1]));
	snprintf(path, sizeof path, "/usr/share/zoneinfo/%s", name);
	is_file = table(path);
	/* glibc counts no leap seconds when it applies rules. */
	if (!is_right)
		changes(RULES, UNTIL);
	for (i = 0; i < samples; i++) {
		int shift = 7 + (int)(draw() % 40);
		time_t t = (time_t)((int64_t)draw() >> shift);

		/* Its rules are right from 1971 to the year 5881580. */
		if ((!is_right || t < RULES) && t < (int64_t)1 << 47 &&
		    (t >= 31536000 || is_file))
			at(t);
	}
}

int main(int argc, char **argv)
{
	char name[200];

	if (argc < 2)
		return 2;
	samples = atol(argv[1]);
	lines = argc > 2;
	while (fgets(name, sizeof name, stdin)) {
		name[strcspn(name, "\n")] = 0;
		zone(name);
		printf("%s %llu %016llx\n", name, (unsigned long long)count,
			(unsigned long long)digest);
	}
	return 0;
}
