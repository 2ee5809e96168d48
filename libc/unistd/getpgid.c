#include <unistd.h>
#include "internal.h"
#include "syscall.h"

pid_t getpgid(pid_t process)
{
	return __ret(syscall1(SYS_getpgid, process));
}
