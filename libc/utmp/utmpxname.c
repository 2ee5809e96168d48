#include <utmpx.h>
#include <utmp.h>

int utmpxname(const char *path)
{
	return utmpname(path);
}
