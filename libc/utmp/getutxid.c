#include <utmpx.h>
#include <utmp.h>

struct utmpx *getutxid(const struct utmpx *u)
{
	return (struct utmpx *)getutid((const struct utmp *)u);
}
