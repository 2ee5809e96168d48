#include <unistd.h>
#include "syscalls/ids.h"
#include "internal.h"
#include "syscall.h"

int setuid(uid_t id)
{
	return __ret(syscall1(SYS_setuid32, id));
}
