#include <unistd.h>
#include "syscalls/ids.h"
#include "syscall.h"

uid_t getuid(void)
{
	return syscall0(SYS_getuid32);
}
