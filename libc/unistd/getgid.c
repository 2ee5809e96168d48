#include <unistd.h>
#include "syscalls/ids.h"
#include "syscall.h"

gid_t getgid(void)
{
	return syscall0(SYS_getgid32);
}
