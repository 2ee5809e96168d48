#include <unistd.h>
#include "syscall.h"

pid_t gettid(void)
{
	return syscall0(SYS_gettid);
}
