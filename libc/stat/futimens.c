#include <sys/stat.h>
#include "internal.h"
#include "syscalls/time64.h"

int futimens(int fd, const struct timespec times[2])
{
	return __ret(sys_utimensat(fd, 0, times, 0));
}
