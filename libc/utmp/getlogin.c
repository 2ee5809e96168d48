#include <unistd.h>
#include <errno.h>
#include <utmp.h>

char *getlogin(void)
{
	static char name[UT_NAMESIZE + 1];
	int r = getlogin_r(name, sizeof name);

	if (r)
		errno = r;
	return r ? 0 : name;
}
