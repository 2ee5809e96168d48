#include <sys/statfs.h>
#include "internal.h"
#include "syscalls/statfs.h"

int statfs(const char *path, struct statfs *st)
{
	return __ret(sys_statfs(path, sizeof *st, st));
}
