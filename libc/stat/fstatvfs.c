#include <sys/statvfs.h>
#include "statvfs.h"

int fstatvfs(int fd, struct statvfs *st)
{
	struct statfs kernel;

	if (fstatfs(fd, &kernel))
		return -1;
	__statvfs(st, &kernel);
	return 0;
}
