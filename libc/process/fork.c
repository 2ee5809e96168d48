#include <unistd.h>
#include "syscalls/fork.h"
#include "internal.h"
#include "syscall.h"

pid_t fork(void)
{
	return __ret(FORK());
}
