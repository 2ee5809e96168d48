#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int setpgid(pid_t process, pid_t group)
{
	return __ret(syscall2(SYS_setpgid, process, group));
}
