#include <unistd.h>
#include "syscalls/ids.h"

uid_t getuid(void)
{
	return sys_getuid();
}
