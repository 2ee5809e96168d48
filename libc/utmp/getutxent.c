#include <utmpx.h>
#include <utmp.h>

struct utmpx *getutxent(void)
{
	return (struct utmpx *)getutent();
}
