#include <utmpx.h>
#include <utmp.h>

void endutxent(void)
{
	endutent();
}
