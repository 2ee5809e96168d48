#include <unistd.h>
#include "syscalls/ids.h"
#include "syscall.h"

gid_t getegid(void)
{
	return syscall0(SYS_getegid32);
}
