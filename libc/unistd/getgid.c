#include <unistd.h>
#include "ids.h"
#include "syscall.h"

gid_t getgid(void)
{
	return syscall0(SYS_getgid32);
}
