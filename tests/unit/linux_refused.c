/* linux_refused.c - calls of Linux with a file, process or flag that there is not. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/swap.h>
#include <sys/xattr.h>
#include <unistd.h>
#include "../test.h"

#define FAILS(call, error) (errno = 0, (call) == -1 && errno == (error))

int main(void)
{
	char *const argv[] = { (char *)"x", 0 };
	struct file_handle handle = { .handle_bytes = 0 };
	char name[] = "refused-XXXXXX", *made;
	int mount;

	CHECK(euidaccess("/", F_OK) == 0 && eaccess("/", F_OK) == 0);
	CHECK(FAILS(euidaccess("nonexistent", F_OK), ENOENT));
	CHECK(FAILS(eaccess("nonexistent", F_OK), ENOENT));
	CHECK(FAILS(lremovexattr("nonexistent", "user.x"), ENOENT));
	CHECK(FAILS(name_to_handle_at(AT_FDCWD, "nonexistent", &handle, &mount, 0),
		ENOENT));
	CHECK(FAILS(swapoff("nonexistent"), geteuid() ? EPERM : ENOENT) ||
		errno == EPERM);
	CHECK(FAILS(unshare(1), EINVAL));
	/* qemu has neither of these two in all versions. */
	CHECK(FAILS(execveat(-1, "x", argv, argv, 0), EBADF) ||
		(getenv("EMULATOR") && errno == ENOSYS));
	CHECK(FAILS(ptrace(PTRACE_CONT, 0x3ffffff, 0, 0), ESRCH) ||
		(getenv("EMULATOR") && errno == ENOSYS));

	made = mktemp(name);
	CHECK(made == name && strncmp(name, "refused-", 8) == 0);
	CHECK(strlen(name) == 14 && strcmp(name + 8, "XXXXXX") != 0);
	CHECK(access(name, F_OK) == -1 && errno == ENOENT);
	return failed;
}
