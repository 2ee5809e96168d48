#include <string.h>

static int is_digit(unsigned char c)
{
	return c >= '0' && c <= '9';
}

int strverscmp(const char *a, const char *b)
{
	const unsigned char *s = (const unsigned char *)a;
	const unsigned char *t = (const unsigned char *)b;
	size_t i, start = 0, end;
	int zeros = 1;

	/*
	 * start is the first of the digits that end the equal part; zeros tells
	 * whether all of them are 0.
	 */
	for (i = 0; s[i] == t[i]; i++) {
		if (!s[i])
			return 0;
		if (!is_digit(s[i])) {
			start = i + 1;
			zeros = 1;
		} else if (s[i] != '0')
			zeros = 0;
	}
	if (start < i && zeros) {
		/* Of two fractions, the one with more zeros is less. */
		if (is_digit(s[i]) != is_digit(t[i]))
			return is_digit(s[i]) ? -1 : 1;
	} else if (start < i ? s[start] != '0' : s[i] != '0' && t[i] != '0') {
		/* Of two whole numbers, the longer one is greater. */
		for (end = i; is_digit(s[end]) && is_digit(t[end]); end++)
			;
		if ((start < i || end > i) && is_digit(s[end]) != is_digit(t[end]))
			return is_digit(s[end]) ? 1 : -1;
	}
	return s[i] - t[i];
}
