#include <unistd.h>
#include "internal.h"
#include "syscalls/fork.h"

pid_t fork(void)
{
	return __ret(sys_fork());
}
