#include <sys/stat.h>
#include "internal.h"
#include "syscall.h"
#include "syscalls/time64.h"

int futimens(int fd, const struct timespec times[2])
{
	return __ret(syscall4(SYS_utimensat_time64, fd, 0, (long)times, 0));
}
