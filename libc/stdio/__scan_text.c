/* __scan_text.c - %s, %c and %[. */
#include "scan.h"

static int is_space(int c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

int __scan_text(struct scan *s, char *to, int conversion, const char *members)
{
	int c, any = 0;

	while ((c = __scan_peek(s)) != EOF && (conversion == 'c' ||
		(conversion == 's' ? !is_space(c) : members[c]))) {
		if (to)
			*to++ = c;
		__scan_advance(s);
		any = 1;
	}
	if (conversion == 'c')
		return !s->left;
	if (to)
		*to = 0;
	return any;
}
