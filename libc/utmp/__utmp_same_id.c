#include <string.h>
#include "file.h"

int __utmp_same_id(const struct utmp *u, const struct utmp *wanted)
{
	if (wanted->ut_type >= RUN_LVL && wanted->ut_type <= OLD_TIME)
		return u->ut_type == wanted->ut_type;
	if (wanted->ut_type < INIT_PROCESS || wanted->ut_type > DEAD_PROCESS ||
	    u->ut_type < INIT_PROCESS || u->ut_type > DEAD_PROCESS)
		return 0;
	/* Some programs leave ut_id empty; glibc then compares lines. */
	if (!*u->ut_id || !*wanted->ut_id)
		return strncmp(u->ut_line, wanted->ut_line, UT_LINESIZE) == 0;
	return strncmp(u->ut_id, wanted->ut_id, sizeof u->ut_id) == 0;
}
