#include <sys/klog.h>
#include "internal.h"
#include "syscall.h"

int klogctl(int command, char *buf, int n)
{
	return __ret(syscall3(SYS_syslog, command, buf, n));
}
