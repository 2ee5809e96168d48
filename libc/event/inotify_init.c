#include <sys/inotify.h>
#include "internal.h"
#include "syscall.h"

int inotify_init(void)
{
	return __new_fd(syscall1(SYS_inotify_init1, 0));
}
