/*
 * unistd_ids.c - user, group and process ids.
 * not: qemu-7.2 sparc64, where qemu cuts ids to 16 bits
 */
#define _GNU_SOURCE
#include <errno.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	uid_t r, e, s;
	gid_t groups[100];
	int status;
	pid_t parent = getpid(), child = fork();

	if (child == 0) {
		CHECK(getpid() != parent && getppid() == parent);
		CHECK(gettid() == getpid());
		CHECK(setsid() == getpid());
		CHECK(getsid(0) == getpid() && getpgrp() == getpid());
		CHECK(setsid() == -1 && errno == EPERM);
		CHECK(getpgid(0) == getpgrp() && getpgid(parent) != getpgrp());
		CHECK(getresuid(&r, &e, &s) == 0 && r == getuid() && e == geteuid());
		CHECK(getgroups(0, groups) >= 0);
		/* -1 is no id: not "unchanged", as the kernel has it. */
		CHECK(seteuid(-1) == -1 && errno == EINVAL);
		errno = 0;
		CHECK(setegid(-1) == -1 && errno == EINVAL);
		if (getuid() == 0) {
			/*
			 * ids above 16 bits show whether the 32-bit calls are
			 * used
			 */
			groups[0] = 70001;
			groups[1] = 70002;
			if (setgroups(2, groups) && errno == EINVAL)
				_exit(failed);	/* a user namespace does not map them */
			CHECK(getgroups(100, groups) == 2 && groups[1] == 70002);
			CHECK(setegid(70003) == 0 && getegid() == 70003 && getgid() != 70003);
			CHECK(setgid(0) == 0 && setgid(70004) == 0 && getgid() == 70004);
			CHECK(seteuid(70005) == 0 && geteuid() == 70005 && getuid() == 0);
			CHECK(seteuid(0) == 0);
			CHECK(setuid(70006) == 0 && getuid() == 70006 && geteuid() == 70006);
			CHECK(setuid(0) == -1 && errno == EPERM);
			CHECK(nice(-1) == -1 && errno == EPERM);
		}
		CHECK(nice(3) >= 3 - 20);
		_exit(failed);
	}
	CHECK(waitpid(child, &status, 0) == child && status == 0);
	return failed;
}
