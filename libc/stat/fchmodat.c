#include <sys/stat.h>
#include <errno.h>
#include <fcntl.h>
#include "internal.h"
#include "syscall.h"

/*
 * fchmodat2 is new in Linux 6.6. The older call has no flags, and would follow
 * a symbolic link: change the file that an O_PATH descriptor holds, by its name
 * in /proc, which works for every type of file.
 */
static long nofollow(int dir, const char *path, mode_t mode)
{
	char name[FD_PATH];
	struct stat st;
	int fd = (int)syscall3(SYS_openat, dir, path,
		O_PATH | O_NOFOLLOW | O_CLOEXEC);
	long r = -EOPNOTSUPP;

	if (fd < 0)
		return fd;
	if (!fstat(fd, &st) && !S_ISLNK(st.st_mode))
		r = syscall3(SYS_fchmodat, AT_FDCWD, __fd_path(name, fd), mode);
	syscall1(SYS_close, fd);
	return r == -ENOENT ? -EOPNOTSUPP : r;	/* there is no /proc */
}

int fchmodat(int dir, const char *path, mode_t mode, int flags)
{
	long r;

	if (!flags)
		return __ret(syscall3(SYS_fchmodat, dir, path, mode));
	r = syscall4(SYS_fchmodat2, dir, path, mode, flags);
	if (r == -ENOSYS)
		r = flags == AT_SYMLINK_NOFOLLOW ?
			nofollow(dir, path, mode) : -EINVAL;
	return __ret(r);
}
