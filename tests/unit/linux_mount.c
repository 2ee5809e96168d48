/*
 * linux_mount.c - mounting, in steps too, pivot_root, chroot and the names of the
 * host, in namespaces of their own; calls that only root may use are refused.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/klog.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/swap.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

/* No header declares these; glibc has not all of them. */
int init_module(void *image, unsigned long n, const char *parameters);
#ifdef __GLIBC__
#define finit_module(fd, parameters, flags) \
	syscall(SYS_finit_module, fd, parameters, flags)
#define pivot_root(root, old) syscall(SYS_pivot_root, root, old)
#else
int finit_module(int fd, const char *parameters, int flags);
int pivot_root(const char *root, const char *old);
#endif
int delete_module(const char *name, unsigned flags);

/* CLONE_ flags of <linux/sched.h> */
#define NEWNS 0x00020000
#define NEWUTS 0x04000000
#define NEWUSER 0x10000000

static unsigned long flags_of(const char *path)
{
	struct statvfs v;

	return statvfs(path, &v) ? ~0UL : v.f_flag;
}

static void mounts(void)
{
	int fd;

	CHECK(mount("none", "here", "no-such-type", 0, 0) == -1 && errno == ENODEV);
	CHECK(mount("none", "nowhere", "tmpfs", 0, 0) == -1 && errno == ENOENT);
	CHECK(umount("here") == -1 && errno == EINVAL);
	CHECK(mount("none", "here", "tmpfs", MS_NODEV | MS_NOEXEC, "size=64k") == 0);
	CHECK(flags_of("here") & ST_NODEV && flags_of("here") & ST_NOEXEC);
	CHECK(!(flags_of("here") & ST_NOSUID));
	CHECK((fd = creat("here/file", 0600)) >= 0);
	CHECK(umount("here") == -1 && errno == EBUSY);
	CHECK(close(fd) == 0);
	CHECK(mount(0, "here", 0, MS_REMOUNT | MS_BIND | MS_RDONLY, 0) == 0);
	CHECK(creat("here/two", 0600) == -1 && errno == EROFS);
	CHECK(faccessat(AT_FDCWD, "here/file", W_OK, AT_EACCESS) == -1);
	CHECK(errno == EROFS);
	CHECK(mount("here", "there", 0, MS_BIND, 0) == 0);
	CHECK(access("there/file", F_OK) == 0);
	CHECK(symlink("there", "link") == 0);
	CHECK(umount2("link", UMOUNT_NOFOLLOW) == -1 && errno == EINVAL);
	CHECK(unlink("link") == 0);
	CHECK(umount2("there", 1 << 20) == -1 && errno == EINVAL);
	CHECK(umount2("there", MNT_EXPIRE) == -1 && errno == EAGAIN);
	CHECK(umount2("there", MNT_EXPIRE) == 0);
	CHECK(umount2("here", MNT_DETACH) == 0);
	CHECK(access("here/file", F_OK) == -1 && errno == ENOENT);
}

static void steps(void)
{
	struct mount_attr a = { .attr_set = MOUNT_ATTR_RDONLY };
	int fs = fsopen("tmpfs", FSOPEN_CLOEXEC), at, copy, pick;

	if (fs < 0 && errno == ENOSYS)
		return;	/* qemu, or a kernel before 5.2 */
	CHECK(fs >= 0 && fcntl(fs, F_GETFD) == FD_CLOEXEC);
	CHECK(fsopen("no-such-type", 0) == -1 && errno == ENODEV);
	CHECK(fsconfig(fs, FSCONFIG_SET_STRING, "size", "64k", 0) == 0);
	CHECK(fsconfig(fs, FSCONFIG_SET_STRING, "no-such-key", "1", 0) == -1 &&
		errno == EINVAL);
	CHECK(fsconfig(fs, 99, 0, 0, 0) == -1 && errno == EOPNOTSUPP);
	CHECK(fsconfig(fs, FSCONFIG_CMD_CREATE, 0, 0, 0) == 0);
	at = fsmount(fs, FSMOUNT_CLOEXEC, MOUNT_ATTR_NOEXEC);
	CHECK(at >= 0 && fcntl(at, F_GETFD) == FD_CLOEXEC);
	CHECK(move_mount(at, "", AT_FDCWD, "nowhere", MOVE_MOUNT_F_EMPTY_PATH)
		== -1 && errno == ENOENT);
	CHECK(move_mount(at, "", AT_FDCWD, "here", MOVE_MOUNT_F_EMPTY_PATH) == 0);
	CHECK(flags_of("here") & ST_NOEXEC);
	CHECK(close(creat("here/file", 0600)) == 0);
	CHECK(close(fs) == 0 && close(at) == 0);

	copy = open_tree(AT_FDCWD, "here", OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC);
	CHECK(copy >= 0 && fcntl(copy, F_GETFD) == FD_CLOEXEC);
	CHECK(move_mount(copy, "", AT_FDCWD, "there", MOVE_MOUNT_F_EMPTY_PATH) == 0);
	CHECK(close(copy) == 0 && access("there/file", F_OK) == 0);
	if (mount_setattr(AT_FDCWD, "there", AT_RECURSIVE, &a, sizeof a) == 0) {
		CHECK(flags_of("there") & ST_RDONLY);
		CHECK(!(flags_of("here") & ST_RDONLY));
		CHECK(mount_setattr(AT_FDCWD, "there", 0, &a, 1) == -1 &&
			errno == EINVAL);
	} else
		CHECK(errno == ENOSYS);
	CHECK(umount("there") == 0);

	pick = fspick(AT_FDCWD, "here", FSPICK_CLOEXEC);
	CHECK(pick >= 0 && fcntl(pick, F_GETFD) == FD_CLOEXEC);
	CHECK(fsconfig(pick, FSCONFIG_SET_FLAG, "ro", 0, 0) == 0);
	CHECK(fsconfig(pick, FSCONFIG_CMD_RECONFIGURE, 0, 0, 0) == 0);
	CHECK(creat("here/two", 0600) == -1 && errno == EROFS);
	CHECK(fspick(AT_FDCWD, "nowhere", 0) == -1 && errno == ENOENT);
	CHECK(close(pick) == 0 && umount("here") == 0);
}

/*
 * An initramfs cannot be pivoted. So the root of a tmpfs becomes the root, and
 * that is pivoted.
 */
static void roots(void)
{
	CHECK(mount("none", "here", "tmpfs", 0, 0) == 0);
	CHECK(chroot("here") == 0 && chdir("/") == 0);
	CHECK(mkdir("/new", 0700) == 0 && mkdir("/outer", 0700) == 0);
	CHECK(pivot_root("/new", "/new/old") == -1 && errno == ENOENT);
	CHECK(mount("none", "/new", "tmpfs", 0, 0) == 0);
	CHECK(mkdir("/new/old", 0700) == 0);
	CHECK(pivot_root("/new", "/outer") == -1 && errno == EBUSY);
	CHECK(pivot_root("/new", "/new/old") == 0);
	CHECK(chdir("/") == 0 && access("/old/outer", F_OK) == 0);
	CHECK(umount2("/old", MNT_DETACH) == 0 && rmdir("/old") == 0);
	CHECK(chroot("/nowhere") == -1 && errno == ENOENT);
}

static void names(void)
{
	char name[65];

	CHECK(sethostname("ticklibc", 4) == 0);
	CHECK(gethostname(name, sizeof name) == 0 && strcmp(name, "tick") == 0);
	CHECK(sethostname(name, 65) == -1 && errno == EINVAL);
	CHECK(setdomainname("domain", 6) == 0);
	CHECK(getdomainname(name, 7) == 0 && strcmp(name, "domain") == 0);
	CHECK(getdomainname(name, 6) == -1 && errno == EINVAL);
}

/* Nothing here succeeds; without privileges EPERM comes first. */
static void refused(void)
{
#define REFUSED(call, error) CHECK((errno = 0, call) == -1 && \
	(errno == (error) || errno == EPERM || errno == ENOSYS))
	char buf[1];

	REFUSED(swapon("nowhere", 0), ENOENT);
	REFUSED(swapoff("nowhere"), ENOENT);
	REFUSED(klogctl(99, buf, 1), EINVAL);
	CHECK(klogctl(10, 0, 0) > 0 || errno == EPERM || errno == ENOSYS);
	REFUSED(init_module(buf, 0, ""), ENOEXEC);
	REFUSED(finit_module(-1, "", 0), EBADF);
	REFUSED(delete_module("no-such-module", O_NONBLOCK), ENOENT);
	REFUSED(reboot(0x7654), EINVAL);
}

/* Whether namespaces can be had; as a user without privileges by one more. */
static int alone(void)
{
	return syscall(SYS_unshare, NEWNS | NEWUTS) == 0 ||
		syscall(SYS_unshare, NEWUSER | NEWNS | NEWUTS) == 0;
}

int main(void)
{
	pid_t child;
	int status;

	refused();
	fflush(stdout);
	CHECK(mkdir("mount.tmp", 0700) == 0 && chdir("mount.tmp") == 0);
	CHECK(mkdir("here", 0700) == 0 && mkdir("there", 0700) == 0);
	child = fork();
	if (child == 0) {
		if (alone() && mount(0, "/", 0, MS_REC | MS_PRIVATE, 0) == 0) {
			mounts();
			steps();
			names();
			roots();
		} else
			CHECK(mount("none", "here", "tmpfs", 0, 0) == -1 &&
				(errno == EPERM || errno == ENOSYS));
		fflush(stdout);
		_exit(failed);
	}
	CHECK(waitpid(child, &status, 0) == child && status == 0);
	CHECK(rmdir("here") == 0 && rmdir("there") == 0);
	CHECK(chdir("..") == 0 && rmdir("mount.tmp") == 0);
	return failed;
}
