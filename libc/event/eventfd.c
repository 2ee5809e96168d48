#include <sys/eventfd.h>
#include "internal.h"
#include "syscall.h"

int eventfd(unsigned int value, int flags)
{
	return __new_fd(syscall2(SYS_eventfd2, value, flags));
}
