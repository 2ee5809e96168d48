#include <utmp.h>

struct utmp *getutline(const struct utmp *u)
{
	static struct utmp buf;
	struct utmp *result;

	getutline_r(u, &buf, &result);
	return result;
}
