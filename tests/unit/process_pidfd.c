/*
 * process_pidfd.c - descriptors of processes, and the memory of another process;
 * capabilities; ids for files.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/fsuid.h>
#include <sys/pidfd.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

/* <linux/capability.h>, which has no place for a libc's declarations. */
struct capability_header {
	uint32_t version;
	int pid;
};
struct capability_data {
	uint32_t effective, permitted, inheritable;
};
int capget(struct capability_header *header, struct capability_data *data);
int capset(struct capability_header *header, const struct capability_data *data);

static char memory[100];

static pid_t waiting_child(void)
{
	pid_t child = fork();

	if (child == 0)
		for (;;)
			pause();
	return child;
}

static void descriptors(void)
{
	pid_t child = waiting_child();
	int fd = pidfd_open(child, 0), copy, status;
	struct pollfd p = { fd, POLLIN, 0 };
	siginfo_t info;

	if (fd < 0) {
		CHECK(errno == ENOSYS || errno == EPERM);
		kill(child, SIGKILL);
		waitpid(child, 0, 0);
		return;
	}
	CHECK(fcntl(fd, F_GETFD) == FD_CLOEXEC);
	CHECK(poll(&p, 1, 0) == 0);
	copy = pidfd_getfd(fd, 0, 0);
	if (copy >= 0) {
		CHECK(fcntl(copy, F_GETFD) == FD_CLOEXEC);
		close(copy);
		errno = 0;
		CHECK(pidfd_getfd(fd, 9999, 0) == -1 && errno == EBADF);
	} else
		CHECK(errno == ENOSYS || errno == EPERM);
	errno = 0;
	CHECK(pidfd_send_signal(fd, 0, 0, 1000) == -1 &&
		(errno == EINVAL || errno == ENOSYS));
	if (pidfd_send_signal(fd, 0, 0, 0) < 0) {
		CHECK(errno == ENOSYS);
		kill(child, SIGTERM);
	} else
		CHECK(pidfd_send_signal(fd, SIGTERM, 0, 0) == 0);
	memset(&info, 0, sizeof info);
	if (waitid(P_PIDFD, fd, &info, WEXITED) == 0) {
		CHECK(info.si_pid == child && info.si_signo == SIGCHLD);
		CHECK(info.si_code == CLD_KILLED && info.si_status == SIGTERM);
		errno = 0;
		CHECK(pidfd_send_signal(fd, SIGTERM, 0, 0) == -1 && errno == ESRCH);
	} else {
		CHECK(errno == EINVAL);	/* before Linux 5.4 */
		CHECK(waitpid(child, &status, 0) == child && status == SIGTERM);
	}
	close(fd);
	errno = 0;
	CHECK(pidfd_open(-1, 0) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(pidfd_open(0x7ffffff0, 0) == -1 && errno == ESRCH);
	errno = 0;
	CHECK(pidfd_getfd(-1, 0, 0) == -1 && (errno == EBADF || errno == ENOSYS));
	CHECK(waitid(P_PID, 0x7ffffff0, 0, WEXITED) == -1 && errno == ECHILD);
}

static void others_memory(void)
{
	char here[50] = "";
	struct iovec to[2] = { { here, 3 }, { here + 10, 20 } };
	struct iovec from = { memory, 5 };
	pid_t child;

	strcpy(memory, "of the parent");
	child = waiting_child();
	strcpy(memory, "changed");
	if (process_vm_readv(child, to, 2, &from, 1, 0) < 0) {
		CHECK(errno == EPERM || errno == ENOSYS);
		kill(child, SIGKILL);
		waitpid(child, 0, 0);
		return;
	}
	CHECK(!memcmp(here, "of ", 4) && !memcmp(here + 10, "th", 3));
	strcpy(here, "XYZ");
	from.iov_len = 3;
	CHECK(process_vm_writev(child, to, 1, &from, 1, 0) == 3);
	memset(here, 0, sizeof here);
	from.iov_len = 6;
	CHECK(process_vm_readv(child, to, 2, &from, 1, 0) == 6);
	CHECK(!memcmp(here, "XYZ", 4) && !memcmp(here + 10, "the", 4));
	CHECK(!strcmp(memory, "changed"));
	errno = 0;
	from.iov_base = 0;
	CHECK(process_vm_readv(child, to, 1, &from, 1, 0) == -1 && errno == EFAULT);
	errno = 0;
	CHECK(process_vm_readv(child, to, 1, &from, 1, 1) == -1 && errno == EINVAL);
	kill(child, SIGKILL);
	CHECK(waitpid(child, 0, 0) == child);
	errno = 0;
	CHECK(process_vm_readv(child, to, 1, &from, 1, 0) == -1 && errno == ESRCH);
}

static void capabilities(void)
{
	struct capability_header h = { 0x20080522, 0 };
	struct capability_data d[2];

	memset(d, 0xff, sizeof d);
	CHECK(capget(&h, d) == 0);
	CHECK((d[0].effective & ~d[0].permitted) == 0);
	CHECK(getuid() != 0 || d[0].permitted);
	CHECK(capset(&h, d) == 0);
	h.version = 1;
	errno = 0;
	CHECK(capget(&h, d) == -1 && errno == EINVAL && h.version == 0x20080522);
	h.pid = 0x7ffffff0;
	errno = 0;
	CHECK(capget(&h, d) == -1 && errno == ESRCH);
}

static void file_ids(void)
{
	int status;
	pid_t child = fork();

	if (child == 0) {
		CHECK(setfsuid(-1) == (int)geteuid());
		CHECK(setfsgid(-1) == (int)getegid());
		if (geteuid() == 0) {
			setfsgid(70002);
			/* A user namespace may map only the lower ids. */
			if (setfsgid(-1) == 70002) {
				CHECK(setfsuid(70001) == 0);
				CHECK(setfsuid(-1) == 70001);
				CHECK(geteuid() == 0 && getegid() == 0);
			}
		}
		_exit(failed);
	}
	CHECK(waitpid(child, &status, 0) == child && status == 0);
}

int main(void)
{
	descriptors();
	others_memory();
	capabilities();
	file_ids();
	return failed;
}
