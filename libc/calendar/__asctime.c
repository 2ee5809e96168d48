#include <string.h>
#include "calendar.h"

/* Appends a number of at least that many digits. */
static char *put(char *s, int64_t n, int least)
{
	char digits[20], *d = digits + sizeof digits;

	if (n < 0) {
		*s++ = '-';
		n = -n;
	}
	for (; n || least > 0; n /= 10, least--)
		*--d = (char)('0' + n % 10);
	memcpy(s, d, (size_t)(digits + sizeof digits - d));
	return s + (digits + sizeof digits - d);
}

static char *put_name(char *s, const char *names, int n)
{
	const char *name = __tm_name(names, n);

	memcpy(s, name ? name : "???", 3);
	s[3] = ' ';
	return s + 4;
}

size_t __asctime(const struct tm *tm, char *buf)
{
	char *s = put_name(buf, __day_names, tm->tm_wday);

	s = put_name(s, __month_names, tm->tm_mon);
	if (tm->tm_mday >= 0 && tm->tm_mday < 10)
		*s++ = ' ';
	s = put(s, tm->tm_mday, 1);
	*s++ = ' ';
	s = put(s, tm->tm_hour, 2);
	*s++ = ':';
	s = put(s, tm->tm_min, 2);
	*s++ = ':';
	s = put(s, tm->tm_sec, 2);
	*s++ = ' ';
	s = put(s, tm->tm_year + (int64_t)1900, 1);
	memcpy(s, "\n", 2);
	return (size_t)(s + 2 - buf);
}
