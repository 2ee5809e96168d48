#include <unistd.h>
#include "syscalls/ids.h"
#include "internal.h"
#include "syscall.h"

int seteuid(uid_t id)
{
	return __ret(syscall3(SYS_setresuid32, -1, id, -1));
}
