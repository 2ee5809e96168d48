#include <unistd.h>
#include "syscalls/ids.h"
#include "internal.h"
#include "syscall.h"

int getgroups(int n, gid_t list[])
{
	return __ret(syscall2(SYS_getgroups32, n, (long)list));
}
