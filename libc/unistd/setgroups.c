#include <unistd.h>
#include "internal.h"
#include "syscalls/ids.h"

int setgroups(size_t n, const gid_t *list)
{
	return __ret(sys_setgroups(n, list));
}
