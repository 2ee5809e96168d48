/* unistd_descriptors.c - pipes, duplicates and flags of descriptors. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	char buf[8];
	int fd[2], d;

	CHECK(pipe(fd) == 0);
	CHECK(write(fd[1], "abc", 3) == 3);
	CHECK(read(fd[0], buf, sizeof buf) == 3 && buf[2] == 'c');
	CHECK(lseek(fd[0], 0, SEEK_SET) == -1 && errno == ESPIPE);
	CHECK(!isatty(fd[0]) && errno == ENOTTY);
	CHECK(!isatty(-1) && errno == EBADF);

	d = dup(fd[1]);
	CHECK(d > fd[1] && write(d, "x", 1) == 1);
	CHECK(dup2(d, d) == d);
	CHECK(dup2(-1, -1) == -1 && errno == EBADF);
	CHECK(dup2(fd[1], 30) == 30 && fcntl(30, F_GETFD) == 0);
	CHECK(fcntl(30, F_SETFD, FD_CLOEXEC) == 0);
	CHECK(fcntl(30, F_GETFD) == FD_CLOEXEC);
	CHECK(dup3(30, 30, 0) == -1 && errno == EINVAL);
	CHECK(fcntl(30, F_DUPFD_CLOEXEC, 40) == 40);
	CHECK((fcntl(40, F_GETFL) & O_ACCMODE) == O_WRONLY);
	CHECK(close(40) == 0 && close(40) == -1 && errno == EBADF);

	CHECK(pipe2(fd, O_NONBLOCK | O_CLOEXEC) == 0);
	CHECK(read(fd[0], buf, 1) == -1 && errno == EAGAIN);
	CHECK(fcntl(fd[0], F_GETFL) & O_NONBLOCK);
	CHECK(fcntl(fd[0], F_GETFD) == FD_CLOEXEC);
	CHECK(close(fd[1]) == 0 && read(fd[0], buf, 1) == 0);
	return failed;
}
