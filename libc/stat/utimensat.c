#include <sys/stat.h>
#include "internal.h"
#include "syscall.h"
#include "syscalls/time64.h"

int utimensat(int dir, const char *path, const struct timespec times[2],
	int flags)
{
	return __ret(syscall4(SYS_utimensat_time64, dir, (long)path,
		(long)times, flags));
}
