/* unistd_syscall.c - any system call by its number. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	char name[16], host[65];
	struct utsname u;
	int fd[2], n;

	CHECK(syscall(SYS_getpid) == getpid());
	CHECK(syscall(SYS_close, -1L) == -1 && errno == EBADF);
	CHECK(syscall(SYS_pipe2, fd, 0) == 0 && write(fd[1], "abc", 3) == 3);
	CHECK(ioctl(fd[0], FIONREAD, &n) == 0 && n == 3);
	CHECK(ioctl(fd[0], TIOCGWINSZ, &n) == -1 && errno == ENOTTY);
	CHECK(prctl(PR_SET_NAME, "sixteen letters") == 0);
	CHECK(prctl(PR_GET_NAME, name) == 0 && strcmp(name, "sixteen letters") == 0);
	CHECK(prctl(-1) == -1 && errno == EINVAL);
	CHECK(uname(&u) == 0 && strcmp(u.sysname, "Linux") == 0);
	CHECK(gethostname(host, sizeof host) == 0 && strcmp(host, u.nodename) == 0);
	return failed;
}
