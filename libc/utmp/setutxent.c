#include <utmpx.h>
#include <utmp.h>

void setutxent(void)
{
	setutent();
}
