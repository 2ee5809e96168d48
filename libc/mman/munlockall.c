#include <sys/mman.h>
#include "internal.h"
#include "syscall.h"

int munlockall(void)
{
	return __ret(syscall0(SYS_munlockall));
}
