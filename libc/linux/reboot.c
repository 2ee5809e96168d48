#include <sys/reboot.h>
#include "internal.h"
#include "syscall.h"

int reboot(int how)
{
	/* The two numbers are asked for lest it happen by accident. */
	return __ret(syscall4(SYS_reboot, (int)0xfee1dead, 0x28121969, how, 0));
}
