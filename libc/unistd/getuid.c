#include <unistd.h>
#include "ids.h"
#include "syscall.h"

uid_t getuid(void)
{
	return syscall0(SYS_getuid32);
}
