#include <unistd.h>
#include "internal.h"
#include "syscall.h"

pid_t setsid(void)
{
	return __ret(syscall0(SYS_setsid));
}
