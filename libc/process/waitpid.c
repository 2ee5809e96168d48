#include <sys/wait.h>
#include "internal.h"
#include "syscall.h"

pid_t waitpid(pid_t id, int *status, int options)
{
	return __ret(syscall4(SYS_wait4, id, (long)status, options, 0));
}
