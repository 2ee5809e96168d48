#include <unistd.h>
#include "syscall.h"

pid_t getppid(void)
{
	return syscall0(SYS_getppid);
}
