#include <unistd.h>
#include "internal.h"
#include "syscalls/ids.h"

int fchown(int fd, uid_t user, gid_t group)
{
	return __ret(sys_fchown(fd, user, group));
}
