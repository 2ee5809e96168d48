#include <unistd.h>
#include "internal.h"
#include "syscall.h"

int vhangup(void)
{
	return __ret(syscall0(SYS_vhangup));
}
