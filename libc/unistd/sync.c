#include <unistd.h>
#include "syscall.h"

void sync(void)
{
	syscall0(SYS_sync);
}
