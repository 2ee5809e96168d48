/* __scan_text.c - %s, %c and %[. */
#include "scan.h"

static int matches(int c, int conversion, const char *members)
{
	switch (conversion) {
	case 'c': return 1;
	case 's': return !is_space(c);
	default: return members[c];
	}
}

int __scan_text(struct scan *s, struct scan_text *t, int conversion,
	const char *members)
{
	int c, matched = 0;

	while ((c = scan_peek(s)) != EOF && matches(c, conversion, members)) {
		if (__scan_store(t, c))
			return __scan_end_text(t, -1);
		scan_advance(s, 1);
		matched = 1;
	}
	if (conversion == 'c')	/* must read all of its width */
		matched = !s->width;
	else if (__scan_store(t, 0))
		matched = -1;
	return __scan_end_text(t, matched);
}
