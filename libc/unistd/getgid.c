#include <unistd.h>
#include "syscalls/ids.h"

gid_t getgid(void)
{
	return sys_getgid();
}
