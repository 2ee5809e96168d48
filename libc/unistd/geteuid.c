#include <unistd.h>
#include "syscalls/ids.h"

uid_t geteuid(void)
{
	return sys_geteuid();
}
