#include <sys/inotify.h>
#include "internal.h"
#include "syscall.h"

int inotify_add_watch(int fd, const char *path, __UINT32_TYPE__ mask)
{
	return __ret(syscall3(SYS_inotify_add_watch, fd, path, mask));
}
