#include <ctype.h>
#include <string.h>
#include "zone.h"

/* Digits that are a number up to a limit. Returns their end, or null. */
static const char *number(const char *s, int *n, int limit)
{
	if (!isdigit(*s))
		return 0;
	for (*n = 0; isdigit(*s); s++) {
		*n = *n * 10 + *s - '0';
		if (*n > limit)
			return 0;
	}
	return s;
}

/* [+|-]hh[:mm[:ss]] */
static const char *duration(const char *s, int32_t *seconds, int hours)
{
	int h = 0, m = 0, sec = 0, sign = *s == '-' ? -1 : 1;

	s = number(s + (*s == '-' || *s == '+'), &h, hours);
	if (s && *s == ':') {
		s = number(s + 1, &m, 59);
		if (s && *s == ':')
			s = number(s + 1, &sec, 59);
	}
	*seconds = sign * (h * 3600 + m * 60 + sec);
	return s;
}

/* At least three letters, or in <> also digits and signs. */
static const char *name(const char *s, const char **start, size_t *length)
{
	int quoted = *s == '<';

	*start = s += quoted;
	while (isalpha(*s) || (quoted && (isdigit(*s) || *s == '+' || *s == '-')))
		s++;
	*length = (size_t)(s - *start);
	if (*length < 3 || (quoted && *s != '>'))
		return 0;
	return s + quoted;
}

/* Jn, n or Mm.w.d, then [/time]. */
static const char *change(const char *s, struct day *d)
{
	int n, week, weekday;

	d->kind = 'N';
	if (*s == 'J' || *s == 'M')
		d->kind = *s++;
	s = number(s, &n, d->kind == 'M' ? 12 : 365);
	if (!s || (!n && d->kind != 'N'))
		return 0;
	d->number = (short)n;
	if (d->kind == 'M') {
		if (*s != '.' || !(s = number(s + 1, &week, 5)) || !week ||
		    *s != '.' || !(s = number(s + 1, &weekday, 6)))
			return 0;
		d->month = (unsigned char)n;
		d->week = (unsigned char)week;
		d->weekday = (unsigned char)weekday;
	}
	d->time = 7200;
	return *s == '/' ? duration(s + 1, &d->time, 167) : s;
}

int __zone_rule(struct rule *r, const char *s)
{
	const char *std, *dst;
	size_t n, n_dst = 0;
	char names[NAMES_MAX];

	s = name(s, &std, &n);
	if (!s || n >= NAMES_MAX / 2 || !(s = duration(s, &r->offset[0], 24)))
		return 0;
	r->offset[0] = -r->offset[0];
	r->has_dst = *s != 0;
	if (*s) {
		s = name(s, &dst, &n_dst);
		if (!s || n_dst >= NAMES_MAX / 2)
			return 0;
		r->offset[1] = r->offset[0] + 3600;
		if (*s && *s != ',') {
			if (!(s = duration(s, &r->offset[1], 24)))
				return 0;
			r->offset[1] = -r->offset[1];
		}
		/* POSIX leaves the default to us; these rules are those of the USA. */
		if (!*s)
			s = ",M3.2.0,M11.1.0";
		if (*s != ',' || !(s = change(s + 1, &r->change[1])) ||
		    *s != ',' || !(s = change(s + 1, &r->change[0])) || *s)
			return 0;
		memcpy(names + n + 1, dst, n_dst);
		names[n + 1 + n_dst++] = 0;
	}
	memcpy(names, std, n);
	names[n] = 0;
	r->name[0] = __zone_names(names, n + 1 + n_dst);
	r->name[1] = r->name[0] + n + 1;
	return 1;
}
