#include <unistd.h>
#include "syscalls/ids.h"
#include "internal.h"
#include "syscall.h"

int setgroups(size_t n, const gid_t *list)
{
	return __ret(syscall2(SYS_setgroups32, (long)n, (long)list));
}
