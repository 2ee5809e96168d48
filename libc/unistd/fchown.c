#include <unistd.h>
#include "syscalls/ids.h"
#include "internal.h"
#include "syscall.h"

int fchown(int fd, uid_t user, gid_t group)
{
	return __ret(syscall3(SYS_fchown32, fd, user, group));
}
