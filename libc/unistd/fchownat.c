#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int fchownat(int dir, const char *path, uid_t user, gid_t group, int flags)
{
	return __ret(syscall5(SYS_fchownat, dir, path, user, group, flags));
}
