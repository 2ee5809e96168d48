#include <unistd.h>
#include "internal.h"
#include "syscall.h"
#include "syscalls/time64.h"

int pause(void)
{
	return __ret(syscall5(SYS_ppoll_time64, 0, 0, 0, 0, 0));
}
