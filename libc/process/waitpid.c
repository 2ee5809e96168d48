#include <sys/wait.h>
#include "internal.h"
#include "syscalls/wait.h"

pid_t waitpid(pid_t id, int *status, int options)
{
	return __ret(sys_wait4(id, status, options, 0));
}
