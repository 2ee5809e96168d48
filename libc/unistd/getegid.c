#include <unistd.h>
#include "syscalls/ids.h"

gid_t getegid(void)
{
	return sys_getegid();
}
