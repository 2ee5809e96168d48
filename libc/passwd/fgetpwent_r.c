#include "entry.h"

int fgetpwent_r(FILE *restrict f, struct passwd *restrict pw,
	char *restrict buf, size_t n, struct passwd **restrict result)
{
	struct line line = { 0 };
	off_t start = ftello(f);
	int r = __next_passwd(f, &line, pw);

	if (!r)
		r = __copy_passwd(&line, pw, buf, n);
	__free_line(&line);
	*result = r ? 0 : pw;
	return __unread_line(f, start, r);
}
