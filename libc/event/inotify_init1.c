#include <sys/inotify.h>
#include "internal.h"
#include "syscall.h"

int inotify_init1(int flags)
{
	return __new_fd(syscall1(SYS_inotify_init1, flags));
}
