#include <unistd.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include "internal.h"
#include "syscall.h"

/* Whether the effective or the real group, or another one, is that one. */
static int is_member(gid_t group, int flags)
{
	gid_t *list;
	int i, n, found = 0;

	if (group == (flags & AT_EACCESS ? getegid() : getgid()))
		return 1;
	n = getgroups(0, 0);
	list = n > 0 ? malloc(n * sizeof *list) : 0;
	if (list)
		for (i = getgroups(n, list); i > 0 && !found; i--)
			found = list[i - 1] == group;
	free(list);
	return found;
}

/*
 * Before Linux 5.8 the call has no flags. Decide by the file's mode, as the
 * kernel does unless there is an access control list or a security module.
 */
static long by_mode(int dir, const char *path, int mode, int flags)
{
	struct stat st;
	uid_t user = flags & AT_EACCESS ? geteuid() : getuid();
	int bits;

	if (mode & ~(R_OK | W_OK | X_OK) || flags & ~(AT_EACCESS |
	    AT_SYMLINK_NOFOLLOW | AT_EMPTY_PATH))
		return -EINVAL;
	if (fstatat(dir, path, &st, flags & ~AT_EACCESS))
		return -errno;
	if (mode & W_OK && !S_ISLNK(st.st_mode)) {
		/* A file system that is read-only refuses every user. */
		long r = flags & AT_EMPTY_PATH && !*path ? 0 :
			syscall3(SYS_faccessat, dir, path, W_OK);

		if (r == -EROFS)
			return r;
	}
	if (S_ISLNK(st.st_mode))	/* its mode is not used */
		return 0;
	if (user == 0)
		/* root needs one x bit to run a file. */
		bits = R_OK | W_OK | (S_ISDIR(st.st_mode) || st.st_mode & 0111);
	else if (user == st.st_uid)
		bits = st.st_mode >> 6;
	else if (is_member(st.st_gid, flags))
		bits = st.st_mode >> 3;
	else
		bits = st.st_mode;
	return mode & ~bits ? -EACCES : 0;
}

int faccessat(int dir, const char *path, int mode, int flags)
{
	long r = flags ? syscall4(SYS_faccessat2, dir, path, mode, flags) :
		syscall3(SYS_faccessat, dir, path, mode);

	/* A sandbox may answer EPERM for a call that it does not know. */
	if (flags && (r == -ENOSYS || r == -EPERM)) {
		if (flags == AT_EACCESS && getuid() == geteuid() &&
		    getgid() == getegid())
			r = syscall3(SYS_faccessat, dir, path, mode);
		else
			r = by_mode(dir, path, mode, flags);
	}
	return __ret(r);
}
