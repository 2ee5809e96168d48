#include <sys/inotify.h>
#include "internal.h"
#include "syscall.h"

int inotify_rm_watch(int fd, int watch)
{
	return __ret(syscall2(SYS_inotify_rm_watch, fd, watch));
}
