#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int dup3(int from, int to, int flags)
{
	return __ret(syscall3(SYS_dup3, from, to, flags));
}
