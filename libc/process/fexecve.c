#include <unistd.h>
#include <errno.h>
#include <fcntl.h>
#include "internal.h"
#include "syscalls/offset.h"

int fexecve(int fd, char *const argv[], char *const envp[])
{
	char buf[FD_PATH];
	long r = -EBADF;

	if (fd >= 0)
		r = syscall5(SYS_execveat, fd, "", argv, envp, AT_EMPTY_PATH);
	/* qemu 7.2 does not have this call. */
	if (r == -ENOSYS) {
		r = syscall3(SYS_execve, __fd_path(buf, fd), argv, envp);
		if (r == -ENOENT)	/* not open, or no /proc */
			r = sys_fcntl(fd, F_GETFD, 0) < 0 ? -EBADF : -ENOSYS;
	}
	return (int)__ret(r);
}
