#include <sys/statvfs.h>
#include "statvfs.h"

int statvfs(const char *__restrict path, struct statvfs *__restrict st)
{
	struct statfs kernel;

	if (statfs(path, &kernel))
		return -1;
	__statvfs(st, &kernel);
	return 0;
}
