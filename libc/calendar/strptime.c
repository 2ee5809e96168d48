#include <ctype.h>
#include <limits.h>
#include <string.h>
#include <strings.h>
#include "parsed.h"

/* A flag and a width, the most characters of a number. */
struct limits {
	char sign;	/* the flag + */
	int width;	/* 0: none is given */
};

__attribute__((weak)) struct tm *__seconds_parsed(time_t t, struct tm *tm)
{
	return gmtime_r(&t, tm);
}

static const char *skip_space(const char *s)
{
	while (isspace(*s))
		s++;
	return s;
}

/* At most that many digits, and none that would exceed the limit. */
static const char *number(const char *s, int *value, int from, int to, int digits)
{
	int n = 0;

	s = skip_space(s);
	if (!isdigit(*s))
		return 0;
	do
		n = n * 10 + *s++ - '0';
	while (--digits > 0 && n <= to / 10 && isdigit(*s));
	if (n < from || n > to)
		return 0;
	*value = n;
	return s;
}

/* The same for a year or century: POSIX has a sign with a flag or a width. */
static const char *year(const char *s, int *value, const struct limits *l, int digits)
{
	int width = l->width ? l->width : digits, to = INT_MAX - 1909;
	int sign = 0;

	if (!l->width && !l->sign)
		return number(s, value, 0, digits == 2 ? 99 : 9999, digits);
	s = skip_space(s);
	if (*s == '+' || *s == '-') {
		sign = *s++;
		if (l->width && !--width)
			return 0;
	}
	if (!isdigit(*s) || !(s = number(s, value, 0, to, width)))
		return 0;
	if (sign == '-')
		*value = -*value;
	return s;
}

/* A name, or its first three letters, in any case. */
static const char *name(const char *s, int *value, const char *names)
{
	const char *full;
	int i;

	for (i = 0; (full = __tm_name(names, i)); i++) {
		size_t n = strlen(full);

		if (strncasecmp(s, full, n) != 0)
			n = 3;
		if (strncasecmp(s, full, n) == 0) {
			*value = i;
			return s + n;
		}
	}
	return 0;
}

/* Z, or a sign and hours, or hours and minutes with a colon or without. */
static const char *offset(const char *s, struct tm *tm)
{
	int sign, hours, minutes = 0;

	s = skip_space(s);
	if (*s == 'Z') {
		tm->tm_gmtoff = 0;
		return s + 1;
	}
	sign = *s++;
	if ((sign != '+' && sign != '-') || !isdigit(s[0]) || !isdigit(s[1]))
		return 0;
	hours = (s[0] - '0') * 10 + s[1] - '0';
	s += 2;
	if (*s == ':' && isdigit(s[1]))
		s++;
	if (isdigit(*s)) {
		if (!isdigit(s[1]))
			return 0;
		minutes = (s[0] - '0') * 10 + s[1] - '0';
		s += 2;
	}
	if (minutes >= 60)
		return 0;
	tm->tm_gmtoff = (sign == '-' ? -1 : 1) * (hours * 3600L + minutes * 60);
	return s;
}

static const char *seconds(const char *s, struct tm *tm)
{
	int64_t t = 0;

	if (!isdigit(*s))
		return 0;
	for (; isdigit(*s); s++) {
		if (t > (INT64_MAX - 9) / 10)
			return 0;
		t = t * 10 + *s - '0';
	}
	return __seconds_parsed(t, tm) ? s : 0;
}

static const char *half_of_day(const char *s, struct parsed *p)
{
	if (strncasecmp(s, "AM", 2) != 0 && strncasecmp(s, "PM", 2) != 0)
		return 0;
	p->is_pm = toupper(*s) == 'P';
	return s + 2;
}

static const char *parse(const char *s, const char *format, struct parsed *p);

static const char *conversion(const char *s, char letter, const struct limits *l,
	struct parsed *p)
{
	struct tm *tm = p->tm;
	struct limits for_year;
	int n;

	switch (letter) {
	case 'a':
	case 'A':
		p->has_wday = 1;
		return name(s, &tm->tm_wday, __day_names);
	case 'b':
	case 'B':
	case 'h':
		p->has_mon = p->wants_days = 1;
		return name(s, &tm->tm_mon, __month_names);
	case 'c': return parse(s, "%a %b %e %H:%M:%S %Y", p);
	case 'C':
		p->wants_days = 1;
		return year(s, &p->century, l, 2);
	case 'd':
	case 'e':
		p->has_mday = p->wants_days = 1;
		return number(s, &tm->tm_mday, 1, 31, 2);
	case 'x':
	case 'D': return parse(s, "%m/%d/%y", p);
	case 'F':
		/* The month and the day take six characters. */
		for_year.sign = l->sign;
		for_year.width = l->width > 6 ? l->width - 6 : 0;
		s = conversion(s, 'Y', &for_year, p);
		return s ? parse(s, "-%m-%d", p) : 0;
	case 'k':
	case 'H':
		p->is_12 = 0;
		return number(s, &tm->tm_hour, 0, 23, 2);
	case 'l':
	case 'I':
		s = number(s, &n, 1, 12, 2);
		if (s) {
			tm->tm_hour = n % 12;
			p->is_12 = 1;
		}
		return s;
	case 'j':
		s = number(s, &n, 1, 366, 3);
		if (s) {
			tm->tm_yday = n - 1;
			p->has_yday = 1;
		}
		return s;
	case 'm':
		s = number(s, &n, 1, 12, 2);
		if (s) {
			tm->tm_mon = n - 1;
			p->has_mon = p->wants_days = 1;
		}
		return s;
	case 'M': return number(s, &tm->tm_min, 0, 59, 2);
	case 'n':
	case 't': return skip_space(s);
	case 'p': return half_of_day(s, p);
	case 'r': return parse(s, "%I:%M:%S %p", p);
	case 'R': return parse(s, "%H:%M", p);
	case 's': return seconds(s, tm);
	case 'S': return number(s, &tm->tm_sec, 0, 61, 2);
	case 'X':
	case 'T': return parse(s, "%H:%M:%S", p);
	case 'u':
		s = number(s, &n, 1, 7, 1);
		if (s) {
			tm->tm_wday = n % 7;
			p->has_wday = 1;
		}
		return s;
	case 'w':
		p->has_wday = 1;
		return number(s, &tm->tm_wday, 0, 6, 1);
	/* These are checked, but do not set anything. */
	case 'g': return number(s, &n, 0, 99, 2);
	case 'V': return number(s, &n, 0, 53, 2);
	case 'G':
		if (!isdigit(*s))
			return 0;
		return s + strspn(s, "0123456789");
	case 'U':
	case 'W':
		/* Of both, glibc takes the number of the second, and the first day of %U. */
		if (letter == 'U')
			p->week_start = 0;
		return number(s, &p->week, 0, 53, 2);
	case 'y':
		s = number(s, &n, 0, 99, 2);
		if (s) {
			tm->tm_year = n < 69 ? n + 100 : n;
			p->two_digits = p->wants_days = 1;
		}
		return s;
	case 'Y':
		s = year(s, &n, l, 4);
		if (s) {
			tm->tm_year = n - 1900;
			p->two_digits = 0;
			p->wants_days = 1;
		}
		return s;
	case 'z': return offset(s, tm);
	case 'Z':
		s = skip_space(s);
		while (*s && !isspace(*s))
			s++;
		return s;
	case '%': return *s == '%' ? s + 1 : 0;
	}
	return 0;
}

static int is_valid(char modifier, char letter)
{
	return strchr(modifier == 'E' ? "cCxXyY" : "bBdehHImMSUVWwy", letter) != 0;
}

static const char *parse(const char *s, const char *format, struct parsed *p)
{
	struct limits l;

	for (; *format && s; format++) {
		if (isspace(*format)) {
			s = skip_space(s);
			continue;
		}
		if (*format != '%') {
			if (*s++ != *format)
				return 0;
			continue;
		}
		l.sign = 0;
		for (format++; *format && strchr("_-0+^#", *format); format++)
			l.sign |= *format == '+';
		for (l.width = 0; isdigit(*format); format++)
			if (l.width < 1000)
				l.width = l.width * 10 + *format - '0';
		if (*format == 'E' || *format == 'O') {
			if (!is_valid(format[0], format[1]))
				return 0;
			format++;
		}
		if (!*format)
			return 0;
		s = conversion(s, *format, &l, p);
	}
	return s;
}

char *strptime(const char *restrict s, const char *restrict format,
	struct tm *restrict tm)
{
	struct parsed p = { .tm = tm, .century = -1, .week = -1,
		.week_start = 1 };

	s = parse(s, format, &p);
	if (s)
		__complete_tm(&p);
	return (char *)s;
}
