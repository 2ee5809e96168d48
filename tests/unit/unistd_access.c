/*
 * unistd_access.c - access with flags and with effective ids, also on kernels
 * without faccessat2 (before 5.8), for which a filter of system calls serves.
 * not: qemu-7.2 sparc64, its setgroups reads numbers of 16 bits
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

/* In <grp.h> of other libcs. */
int setgroups(size_t n, const gid_t *list);

/* From <linux/filter.h> and <linux/seccomp.h>. */
struct instruction { unsigned short code; unsigned char yes, no; unsigned k; };
struct program { unsigned short n; struct instruction *filter; };

/* Makes one system call fail with ENOSYS. Returns 0 if that is not possible. */
static int deny(int number)
{
	struct instruction filter[] = {
		{ 0x20, 0, 0, 0 },			/* load the number */
		{ 0x15, 0, 1, (unsigned)number },	/* equal: */
		{ 0x06, 0, 0, 0x50000 | ENOSYS },	/* return the error */
		{ 0x06, 0, 0, 0x7fff0000 },		/* allow */
	};
	struct program p = { 4, filter };

	return prctl(PR_SET_NO_NEW_PRIVS, 1L, 0L, 0L, 0L) == 0 &&
		prctl(PR_SET_SECCOMP, 2L, &p, 0L, 0L) == 0;
}

static void any_user(void)
{
	CHECK(faccessat(AT_FDCWD, "link", F_OK, AT_SYMLINK_NOFOLLOW) == 0);
	CHECK(faccessat(AT_FDCWD, "link", W_OK, AT_SYMLINK_NOFOLLOW) == 0);
	CHECK(faccessat(AT_FDCWD, "link", F_OK, AT_EACCESS) == -1 && errno == ENOENT);
	CHECK(faccessat(AT_FDCWD, "file", F_OK, 0x40000) == -1 && errno == EINVAL);
	CHECK(faccessat(AT_FDCWD, "file", 8, AT_EACCESS) == -1 && errno == EINVAL);
	CHECK(faccessat(-1, "file", F_OK, AT_EACCESS) == -1 && errno == EBADF);
	CHECK(faccessat(AT_FDCWD, "file/x", F_OK, AT_EACCESS) == -1 &&
		errno == ENOTDIR);
	CHECK(eaccess("file", F_OK) == 0 && euidaccess("file", R_OK) == 0);
	CHECK(eaccess("none", F_OK) == -1 && errno == ENOENT);
	CHECK(eaccess("program", X_OK) == 0);
	CHECK(eaccess("file", X_OK) == -1 && errno == EACCES);
}

/* As root, then with effective ids of others. The files belong to 1234. */
static void ids(void)
{
	gid_t group = 4321;

	CHECK(chown("file", 1234, 4321) == 0 && chmod("file", 0640) == 0);
	CHECK(eaccess("file", R_OK | W_OK) == 0);
	CHECK(eaccess("file", X_OK) == -1 && errno == EACCES);
	CHECK(setgroups(0, 0) == 0);
	CHECK(seteuid(1234) == 0);
	CHECK(eaccess("file", R_OK | W_OK) == 0 && access("file", W_OK) == 0);
	CHECK(eaccess("program", W_OK) == -1 && errno == EACCES);
	CHECK(access("program", W_OK) == 0);	/* the real id is root's */
	CHECK(seteuid(0) == 0 && seteuid(1235) == 0);
	CHECK(eaccess("file", R_OK) == -1 && errno == EACCES);
	CHECK(eaccess("file", F_OK) == 0);
	CHECK(faccessat(AT_FDCWD, "file", R_OK, AT_EACCESS | AT_SYMLINK_NOFOLLOW)
		== -1 && errno == EACCES);
	CHECK(seteuid(0) == 0 && setegid(4321) == 0 && seteuid(1235) == 0);
	CHECK(eaccess("file", R_OK) == 0);
	CHECK(eaccess("file", W_OK) == -1 && errno == EACCES);
	CHECK(seteuid(0) == 0 && setegid(0) == 0);
	CHECK(setgroups(1, &group) == 0 && seteuid(1235) == 0);
	CHECK(eaccess("file", R_OK) == 0);
	CHECK(eaccess("file", W_OK) == -1 && errno == EACCES);
	CHECK(seteuid(0) == 0);
}

/* In a child: the calls, or those of an old kernel. */
static void run(int old)
{
	int status;
	pid_t child = fork();

	if (child == 0) {
		if (old && !deny(SYS_faccessat2))
			_exit(0);	/* qemu has no filters */
		if (old || faccessat(AT_FDCWD, "link", F_OK,
		    AT_SYMLINK_NOFOLLOW) == 0 || errno != ENOSYS) {
			any_user();
			/* qemu runs seteuid on one of its threads only. */
			if (geteuid() == 0 && setgroups(0, 0) == 0)
				ids();
		}
		fflush(stdout);
		_exit(failed);
	}
	CHECK(waitpid(child, &status, 0) == child && status == 0);
}

int main(void)
{
	CHECK(mkdir("access.tmp", 0755) == 0 && chdir("access.tmp") == 0);
	CHECK(close(creat("file", 0600)) == 0 && close(creat("program", 0700)) == 0);
	CHECK(symlink("nowhere", "link") == 0);
	run(0);
	fflush(stdout);
	CHECK(chown("file", -1, -1) == 0);
	run(1);
	CHECK(unlink("file") == 0 && unlink("program") == 0);
	CHECK(unlink("link") == 0 && chdir("..") == 0 && rmdir("access.tmp") == 0);
	return failed;
}
