#include <unistd.h>
#include "ids.h"
#include "syscall.h"

gid_t getegid(void)
{
	return syscall0(SYS_getegid32);
}
