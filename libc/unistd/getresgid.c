#include <unistd.h>
#include "syscalls/ids.h"
#include "internal.h"
#include "syscall.h"

int getresgid(gid_t *real, gid_t *effective, gid_t *saved)
{
	return __ret(syscall3(SYS_getresgid32, (long)real, (long)effective,
		(long)saved));
}
