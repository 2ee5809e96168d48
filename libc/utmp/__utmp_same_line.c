#include <string.h>
#include "file.h"

int __utmp_same_line(const struct utmp *u, const struct utmp *wanted)
{
	return (u->ut_type == LOGIN_PROCESS || u->ut_type == USER_PROCESS) &&
		strncmp(u->ut_line, wanted->ut_line, UT_LINESIZE) == 0;
}
