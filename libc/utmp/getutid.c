#include <utmp.h>

struct utmp *getutid(const struct utmp *u)
{
	static struct utmp buf;
	struct utmp *result;

	getutid_r(u, &buf, &result);
	return result;
}
