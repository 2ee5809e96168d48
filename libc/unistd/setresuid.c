#include <unistd.h>
#include "syscalls/ids.h"
#include "internal.h"
#include "syscall.h"

int setresuid(uid_t real, uid_t effective, uid_t saved)
{
	return __ret(syscall3(SYS_setresuid32, real, effective, saved));
}
