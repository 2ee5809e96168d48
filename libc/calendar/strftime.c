#include <ctype.h>
#include <limits.h>
#include <string.h>
#include "calendar.h"
#include "format.h"

__attribute__((weak)) int64_t __seconds_printed(const struct tm *tm)
{
	return __fields_seconds(tm) - tm->tm_gmtoff;
}

/* A name of the C locale; glibc prints ? for a field out of range, as here. */
static void put_name(struct output *o, struct conversion *c, const char *names, int i,
	int is_short)
{
	const char *name = __tm_name(names, i);

	c->upper |= c->change;
	if (name)
		__put_text(o, c, name, is_short ? 3 : strlen(name), 0);
	else
		__put_text(o, c, "?", 1, 0);
}

static void put_field(struct output *o, const struct conversion *c, int64_t value,
	int digits)
{
	__put_number(o, c, value, digits, '0', INT_MAX);
}

/* A conversion that stands for several. */
static void put_several(struct output *o, const struct conversion *c,
	const char *format, const struct tm *tm)
{
	struct output measure = { 0, SIZE_MAX, 0 };

	if (c->width > 0) {
		__format_time(&measure, format, tm, c->upper);
		__pad_text(o, c, measure.length);
	}
	__format_time(o, format, tm, c->upper);
}

/* POSIX: the width and the flag are for the year, and it is %+4Y without them. */
static void put_date(struct output *o, struct conversion *c, const struct tm *tm,
	int64_t year)
{
	if (!c->pad && c->width < 0) {
		c->pad = '+';
		c->width = 4;
	} else
		c->width -= 6;
	__put_number(o, c, year, 1, '0', 4);
	__format_time(o, "-%m-%d", tm, 0);
}

/* The week of ISO 8601, and to which year it belongs. */
static int iso_week(const struct tm *tm, int64_t *year)
{
	/* Week 1 is that of the first Thursday; this is that of the same week. */
	int day = tm->tm_yday - (tm->tm_wday + 6) % 7 + 3, days;

	*year = (int64_t)tm->tm_year + 1900;
	if (day < 0)
		day += 365 + is_leap(--*year);
	else if (day >= (days = 365 + is_leap(*year))) {
		day -= days;
		++*year;
	}
	return day / 7 + 1;
}

static int last_two(int64_t year)
{
	return (int)((year < 0 ? -year : year) % 100);
}

/* Hours and minutes east of UTC, by a number. */
static void put_offset(struct output *o, struct conversion *c, const struct tm *tm)
{
	long minutes = tm->tm_gmtoff / 60;

	if (tm->tm_isdst < 0)
		return;
	if (tm->tm_gmtoff < 0)
		minutes = -minutes;
	__put(o, tm->tm_gmtoff < 0 ? "-" : "+", 1);
	if (c->width > 0)
		c->width--;
	put_field(o, c, minutes / 60 * 100 + minutes % 60, 4);
}

/* As in glibc, most conversions go with either modifier. */
static int is_valid(char modifier, char letter)
{
	static const char no_e[] = "aAbBdDeFgGhHIjklmMSUVwW", no_o[] = "aAcDFxXY";

	return !modifier || !letter || !strchr(modifier == 'E' ? no_e : no_o, letter);
}

static void put_conversion(struct output *o, struct conversion *c,
	const struct tm *tm)
{
	int64_t year = (int64_t)tm->tm_year + 1900, iso_year;
	int week = iso_week(tm, &iso_year), hour = tm->tm_hour;
	const char *zone = tm->tm_zone ? tm->tm_zone : "";
	char letter = *c->end;

	if (hour > 12)
		hour -= 12;
	else if (hour == 0)
		hour = 12;
	switch (is_valid(c->modifier, letter) ? letter : 0) {
	case '%': __put_text(o, c, "%", 1, 0); return;
	case 'n': __put_text(o, c, "\n", 1, 0); return;
	case 't': __put_text(o, c, "\t", 1, 0); return;
	case 'a': put_name(o, c, __day_names, tm->tm_wday, 1); return;
	case 'A': put_name(o, c, __day_names, tm->tm_wday, 0); return;
	case 'b':
	case 'h': put_name(o, c, __month_names, tm->tm_mon, 1); return;
	case 'B': put_name(o, c, __month_names, tm->tm_mon, 0); return;
	case 'p':
	case 'P':
		__put_text(o, c, tm->tm_hour > 11 ? "PM" : "AM", 2,
			c->change || letter == 'P');
		return;
	case 'Z': __put_text(o, c, zone, strlen(zone), c->change); return;
	case 'z': put_offset(o, c, tm); return;
	case 'c': put_several(o, c, "%a %b %e %H:%M:%S %Y", tm); return;
	case 'x':
	case 'D': put_several(o, c, "%m/%d/%y", tm); return;
	case 'r': put_several(o, c, "%I:%M:%S %p", tm); return;
	case 'R': put_several(o, c, "%H:%M", tm); return;
	case 'X':
	case 'T': put_several(o, c, "%H:%M:%S", tm); return;
	case 'F': put_date(o, c, tm, year); return;
	case 'C': __put_number(o, c, year / 100, 2, '0', 2); return;
	case 'Y': __put_number(o, c, year, 1, '0', 4); return;
	case 'G': __put_number(o, c, iso_year, 1, '0', 4); return;
	case 'y': put_field(o, c, last_two(year), 2); return;
	case 'g': put_field(o, c, last_two(iso_year), 2); return;
	case 'm': put_field(o, c, tm->tm_mon + 1, 2); return;
	case 'd': put_field(o, c, tm->tm_mday, 2); return;
	case 'e': __put_number(o, c, tm->tm_mday, 2, '_', INT_MAX); return;
	case 'H': put_field(o, c, tm->tm_hour, 2); return;
	case 'I': put_field(o, c, hour, 2); return;
	case 'k': __put_number(o, c, tm->tm_hour, 2, '_', INT_MAX); return;
	case 'l': __put_number(o, c, hour, 2, '_', INT_MAX); return;
	case 'M': put_field(o, c, tm->tm_min, 2); return;
	case 'S': put_field(o, c, tm->tm_sec, 2); return;
	case 's': __put_number(o, c, __seconds_printed(tm), 1, '_', INT_MAX); return;
	case 'j': put_field(o, c, tm->tm_yday + 1, 3); return;
	case 'u': put_field(o, c, (tm->tm_wday + 6) % 7 + 1, 1); return;
	case 'w': put_field(o, c, tm->tm_wday, 1); return;
	case 'U': put_field(o, c, (tm->tm_yday - tm->tm_wday + 7) / 7, 2); return;
	case 'W':
		put_field(o, c, (tm->tm_yday - (tm->tm_wday + 6) % 7 + 7) / 7, 2);
		return;
	case 'V': put_field(o, c, week, 2); return;
	}
	/* Print what is none as it is. */
	if (!letter)
		c->end--;
	__put_text(o, c, c->start, (size_t)(c->end + 1 - c->start), 0);
}

static void parse(struct conversion *c, const char *s, int upper)
{
	c->start = s++;
	c->pad = c->change = c->modifier = 0;
	c->upper = (char)upper;
	c->width = -1;
	for (; *s && strchr("_-0+^#", *s); s++) {
		if (*s == '^')
			c->upper = 1;
		else if (*s == '#')
			c->change = 1;
		else
			c->pad = *s;
	}
	if (isdigit(*s))
		for (c->width = 0; isdigit(*s); s++)
			c->width = c->width > (INT_MAX - 9) / 10 ? INT_MAX :
				c->width * 10 + *s - '0';
	if (*s == 'E' || *s == 'O')
		c->modifier = *s++;
	c->end = s;
}

void __format_time(struct output *o, const char *format, const struct tm *tm,
	int upper)
{
	struct conversion c;

	while (*format && o->length < o->size) {
		size_t n = strcspn(format, "%");

		__put(o, format, n);
		format += n;
		if (!*format)
			return;
		parse(&c, format, upper);
		put_conversion(o, &c, tm);
		format = c.end + 1;
	}
}

size_t strftime(char *restrict s, size_t size, const char *restrict format,
	const struct tm *restrict tm)
{
	struct output o = { s, size, 0 };

	__format_time(&o, format, tm, 0);
	if (o.length >= size)
		return 0;
	s[o.length] = 0;
	return o.length;
}
