#include <unistd.h>
#include "ids.h"
#include "syscall.h"

uid_t geteuid(void)
{
	return syscall0(SYS_geteuid32);
}
