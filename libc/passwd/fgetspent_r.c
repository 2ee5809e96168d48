#include "entry.h"

int fgetspent_r(FILE *restrict f, struct spwd *restrict sp,
	char *restrict buf, size_t n, struct spwd **restrict result)
{
	struct line line = { 0 };
	off_t start = ftello(f);
	int r = __next_spwd(f, &line, sp);

	if (!r)
		r = __copy_spwd(&line, sp, buf, n);
	__free_line(&line);
	*result = r ? 0 : sp;
	return __unread_line(f, start, r);
}
