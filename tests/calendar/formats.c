/*
 * formats.c - strftime, strptime, asctime and mktime of random fields and formats.
 * sh/calendar.sh compares the output with that of glibc.
 * usage: formats COUNT [lines], how many of each; lines: prints all results
 */
#define _GNU_SOURCE
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static uint64_t seed = 88172645463325252ULL, digest = 14695981039346656037ULL;
static int lines;

static uint64_t draw(void)
{
	seed ^= seed << 13;
	seed ^= seed >> 7;
	return seed ^= seed << 17;
}

static int below(int n)
{
	return (int)(draw() % (uint64_t)n);
}

static void say(const char *what, const char *s)
{
	if (lines)
		printf("%s: %s\n", what, s);
	for (; *s; s++)
		digest = (digest ^ (unsigned char)*s) * 1099511628211;
	digest = (digest ^ 10) * 1099511628211;
}

/* A valid date and time; glibc's strftime prints years before 1000 without zeros. */
static void valid(struct tm *tm)
{
	time_t t = (time_t)(draw() % 253402300800) ;

	if (below(4) == 0)
		t = -(time_t)(draw() % 30610224000);
	gmtime_r(&t, tm);
	tm->tm_zone = below(2) ? "CEST" : "xYz";
	tm->tm_gmtoff = below(100000) - 50000;
	tm->tm_isdst = below(3) - 1;
}

/*
 * Not printed here: %z and %s with a width, to which glibc pads before the sign; %F with
 * a flag or width, which is for its year in POSIX; the flag +, which glibc lacks.
 */
static void one_format(char *s)
{
	static const char letters[] = "aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ%Qqf";
	char letter = letters[below(sizeof letters - 1)];

	*s++ = '%';
	if (letter != 'F' && below(6) == 0)
		*s++ = "EO"[below(2)];
	else if (letter != 'F') {
		while (below(3) == 0)
			*s++ = "_-0^#"[below(5)];
		if (letter != 'z' && letter != 's' && below(3) == 0)
			s += sprintf(s, "%d", below(30) + 1);
	}
	*s++ = letter;
	*s = 0;
}

static void print_formats(long count)
{
	struct tm tm;
	char format[60], text[300], line[400];
	int i, size;
	size_t n;

	for (; count; count--) {
		valid(&tm);
		*format = 0;
		for (i = below(3); i >= 0; i--) {
			strcat(format, below(4) ? "" : "x y");
			one_format(format + strlen(format));
		}
		size = below(4) ? 300 : below(20) + 1;
		n = strftime(text, (size_t)size, format, &tm);
		text[n] = 0;
		snprintf(line, sizeof line, "%s %d %zu [%s]", format, size, n, text);
		say("strftime", line);
	}
}

static void describe(char *line, const struct tm *tm)
{
	sprintf(line, "%d-%d-%d %d:%d:%d %d %d %d %ld", tm->tm_year, tm->tm_mon,
		tm->tm_mday, tm->tm_hour, tm->tm_min, tm->tm_sec, tm->tm_wday,
		tm->tm_yday, tm->tm_isdst, (long)tm->tm_gmtoff);
}

/* Reads what strftime has printed, sometimes with a byte that is wrong. */
static void parse_formats(long count)
{
	static const char letters[] = "aAbBcCdDeFgGhHIjklmMnprRsStTuUVwWxXyYzZ%Pf";
	struct tm tm, got;
	char format[60], text[300], fields[200], line[700], *s;
	int i;

	/* glibc's %EC, %Ey and %EY fail in the C locale, and some of %O. */
	for (; count; count--) {
		valid(&tm);
		for (s = format, i = below(5); i >= 0; i--) {
			char letter = letters[below(sizeof letters - 1)];

			*s++ = '%';
			if (below(10) == 0)
				*s++ = "_-0^#"[below(5)];
			else if (below(10) == 0 && !strchr("CyY", letter))
				*s++ = 'E';
			*s++ = letter;
			if (below(3))
				*s++ = " /:x"[below(4)];
		}
		*s = 0;
		text[strftime(text, 200, format, &tm)] = 0;
		if (below(4) == 0 && *text)
			text[below((int)strlen(text))] = "0123456789 +-:Zzam"[below(18)];
		memset(&got, 0, sizeof got);
		got.tm_year = below(200);
		got.tm_mon = below(12);
		got.tm_mday = below(28) + 1;
		s = strptime(text, format, &got);
		strcpy(fields, "null");
		/*
		 * It reads beyond a table if a week does not end in its year, and
		 * takes wrong days of the week for years before 1, and for those
		 * whose days do not fit into an int.
		 */
		if (s && got.tm_yday >= 0 && got.tm_yday < 365 &&
		    got.tm_year > -1900 && got.tm_year < 5000000)
			describe(fields, &got);
		snprintf(line, sizeof line, "%s [%s] %d %s", format, text,
			s ? (int)(s - text) : -1, fields);
		say("strptime", line);
	}
}

/* Any fields, in zones whose offset does not change. */
static int any(int usual)
{
	return below(2) ? below(usual) : below(4) ? below(usual * 20) - usual * 10 :
		(int)draw();
}

static void normalize(long count)
{
	static const char *const zones[] = { "UTC0", "<+0530>-5:30", "AAA11:59:59" };
	struct tm tm;
	char line[300];
	time_t t;

	for (; count; count--) {
		setenv("TZ", zones[below(3)], 1);
		memset(&tm, 0, sizeof tm);
		tm.tm_year = any(200);
		tm.tm_mon = any(12);
		tm.tm_mday = any(31);
		tm.tm_hour = any(24);
		tm.tm_min = any(60);
		tm.tm_sec = any(60);
		tm.tm_wday = 9;
		t = below(2) ? mktime(&tm) : timegm(&tm);
		if (t == -1 && tm.tm_wday == 9)
			strcpy(line, "overflow");
		else {
			sprintf(line, "%lld ", (long long)t);
			describe(line + strlen(line), &tm);
		}
		say("mktime", line);
		if (tm.tm_year < 2147483647 - 1900 && t != -1)
			say("asctime", asctime(&tm));
	}
}

int main(int argc, char **argv)
{
	long count = argc > 1 ? atol(argv[1]) : 1000;

	lines = argc > 2;
	setenv("TZ", "UTC0", 1);
	print_formats(count);
	printf("strftime %016llx\n", (unsigned long long)digest);
	parse_formats(count);
	printf("strptime %016llx\n", (unsigned long long)digest);
	normalize(count);
	printf("mktime %016llx\n", (unsigned long long)digest);
	return 0;
}
