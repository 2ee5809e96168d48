#include <unistd.h>
#include "syscalls/ids.h"
#include "syscall.h"

uid_t geteuid(void)
{
	return syscall0(SYS_geteuid32);
}
