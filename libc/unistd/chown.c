#include <unistd.h>
#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

int chown(const char *path, uid_t user, gid_t group)
{
	return __ret(syscall5(SYS_fchownat, AT_FDCWD, path, user, group, 0));
}
