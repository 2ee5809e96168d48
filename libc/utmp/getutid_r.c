#include <errno.h>
#include "file.h"

int getutid_r(const struct utmp *u, struct utmp *buf, struct utmp **result)
{
	int r = EINVAL;

	if (u->ut_type >= RUN_LVL && u->ut_type <= DEAD_PROCESS)
		r = __utmp_search(u, __utmp_same_id, buf);
	*result = r ? 0 : buf;
	if (r)
		errno = r;
	return r ? -1 : 0;
}
