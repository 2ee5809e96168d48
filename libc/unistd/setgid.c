#include <unistd.h>
#include "syscalls/ids.h"
#include "internal.h"
#include "syscall.h"

int setgid(gid_t id)
{
	return __ret(syscall1(SYS_setgid32, id));
}
