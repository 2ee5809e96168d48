#include "entry.h"

int fgetgrent_r(FILE *restrict f, struct group *restrict gr,
	char *restrict buf, size_t n, struct group **restrict result)
{
	struct line line = { 0 };
	off_t start = ftello(f);
	int r = __next_group(f, &line, gr);

	if (!r)
		r = __copy_group(&line, gr, buf, n);
	__free_line(&line);
	*result = r ? 0 : gr;
	return __unread_line(f, start, r);
}
