#include <sched.h>
#include "internal.h"
#include "syscall.h"

int setns(int fd, int type)
{
	return (int)__ret(syscall2(SYS_setns, fd, type));
}
