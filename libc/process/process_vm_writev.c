#include <sys/uio.h>
#include "internal.h"
#include "syscall.h"

ssize_t process_vm_writev(pid_t process, const struct iovec *local,
	unsigned long n, const struct iovec *remote, unsigned long remotes,
	unsigned long flags)
{
	return __ret(syscall6(SYS_process_vm_writev, process, local, n, remote,
		remotes, flags));
}
