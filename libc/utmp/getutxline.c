#include <utmpx.h>
#include <utmp.h>

struct utmpx *getutxline(const struct utmpx *u)
{
	return (struct utmpx *)getutline((const struct utmp *)u);
}
