#include <unistd.h>
#include "internal.h"
#include "syscalls/ids.h"

int getgroups(int n, gid_t list[])
{
	return __ret(sys_getgroups(n, list));
}
