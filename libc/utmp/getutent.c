#include <utmp.h>

struct utmp *getutent(void)
{
	static struct utmp buf;
	struct utmp *result;

	getutent_r(&buf, &result);
	return result;
}
