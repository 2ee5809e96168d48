#include <sys/reboot.h>
#include "internal.h"
#include "syscall.h"

int reboot(int how)
{
	/* The kernel checks two magic numbers, to prevent accidents. */
	return __ret(syscall4(SYS_reboot, (int)0xfee1dead, 0x28121969, how, 0));
}
