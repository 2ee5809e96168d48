#include <sys/resource.h>
#include "internal.h"
#include "syscall.h"

int setpriority(int which, id_t who, int nice)
{
	return __ret(syscall3(SYS_setpriority, which, who, nice));
}
