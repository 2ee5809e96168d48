#include <utmpx.h>
#include <utmp.h>

void updwtmpx(const char *path, const struct utmpx *u)
{
	updwtmp(path, (const struct utmp *)u);
}
