#include <utmpx.h>
#include <utmp.h>

struct utmpx *pututxline(const struct utmpx *u)
{
	return (struct utmpx *)pututline((const struct utmp *)u);
}
