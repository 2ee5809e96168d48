#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int close_range(unsigned first, unsigned last, int flags)
{
	return __ret(syscall3(SYS_close_range, first, last, flags));
}
