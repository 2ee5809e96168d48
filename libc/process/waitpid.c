#include <sys/wait.h>
#include "internal.h"
#include "syscall.h"
#include "syscalls/wait.h"

pid_t waitpid(pid_t id, int *status, int options)
{
	return __ret(WAIT4(id, status, options, 0));
}
