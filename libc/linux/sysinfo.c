#include <sys/sysinfo.h>
#include "internal.h"
#include "syscall.h"

int sysinfo(struct sysinfo *info)
{
	return __ret(syscall1(SYS_sysinfo, info));
}
