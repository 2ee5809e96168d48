#include <sys/statfs.h>
#include "internal.h"
#include "syscalls/statfs.h"

int fstatfs(int fd, struct statfs *st)
{
	return __ret(sys_fstatfs(fd, sizeof *st, st));
}
