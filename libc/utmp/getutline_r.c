#include <errno.h>
#include "file.h"

int getutline_r(const struct utmp *u, struct utmp *buf, struct utmp **result)
{
	int r = __utmp_search(u, __utmp_same_line, buf);

	*result = r ? 0 : buf;
	if (r)
		errno = r;
	return r ? -1 : 0;
}
