#include <sched.h>
#include "internal.h"
#include "syscall.h"

int unshare(int flags)
{
	return (int)__ret(syscall1(SYS_unshare, flags));
}
