/* unistd_lock.c - record locks exclude other processes, beyond 4 GiB too. */
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	struct flock l = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	int fd = open("lock.tmp", O_RDWR | O_CREAT, 0600), again, status;
	pid_t child;

	l.l_start = 0x100000000LL;
	l.l_len = 10;
	CHECK(fcntl(fd, F_SETLK, &l) == 0);
	child = fork();
	if (child == 0) {
		l.l_start = 5;
		CHECK(fcntl(fd, F_GETLK, &l) == 0 && l.l_type == F_UNLCK);
		l.l_type = F_RDLCK;
		l.l_start = 0x100000005LL;
		CHECK(fcntl(fd, F_GETLK, &l) == 0 && l.l_type == F_WRLCK);
		CHECK(l.l_start == 0x100000000LL && l.l_len == 10);
		CHECK(l.l_pid == getppid());
		lseek(fd, 0x100000000LL, SEEK_SET);
		CHECK(lockf(fd, F_TEST, 1) == -1 && (errno == EACCES || errno == EAGAIN));
		CHECK(lockf(fd, F_TLOCK, 1) == -1 && (errno == EACCES || errno == EAGAIN));
		_exit(failed);
	}
	CHECK(waitpid(child, &status, 0) == child && status == 0);
	again = open("lock.tmp", O_RDWR);
	CHECK(flock(fd, LOCK_EX | LOCK_NB) == 0);
	CHECK(flock(again, LOCK_EX | LOCK_NB) == -1 && errno == EWOULDBLOCK);
	CHECK(flock(fd, LOCK_UN) == 0 && flock(again, LOCK_EX | LOCK_NB) == 0);
	CHECK(lockf(fd, F_ULOCK, 0) == 0 && unlink("lock.tmp") == 0);
	return failed;
}
