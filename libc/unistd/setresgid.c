#include <unistd.h>
#include "syscalls/ids.h"
#include "internal.h"
#include "syscall.h"

int setresgid(gid_t real, gid_t effective, gid_t saved)
{
	return __ret(syscall3(SYS_setresgid32, real, effective, saved));
}
