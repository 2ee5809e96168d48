#include "entry.h"

int getspnam_r(const char *restrict name, struct spwd *restrict sp,
	char *restrict buf, size_t n, struct spwd **restrict result)
{
	struct line line = { 0 };
	int r = __find_spwd(name, &line, sp);

	if (!r)
		r = __copy_spwd(&line, sp, buf, n);
	__free_line(&line);
	*result = r ? 0 : sp;
	return r == NO_ENTRY ? 0 : r;
}
