#include <sys/stat.h>
#include "internal.h"
#include "syscalls/time64.h"

int utimensat(int dir, const char *path, const struct timespec times[2],
	int flags)
{
	return __ret(sys_utimensat(dir, path, times, flags));
}
