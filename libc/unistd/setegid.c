#include <unistd.h>
#include "syscalls/ids.h"
#include "internal.h"
#include "syscall.h"

int setegid(gid_t id)
{
	return __ret(syscall3(SYS_setresgid32, -1, id, -1));
}
