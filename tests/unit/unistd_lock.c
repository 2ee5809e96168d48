/*
 * unistd_lock.c - record locks exclude other processes, beyond 4 GiB too; locks of
 * open file descriptions, and other commands of fcntl.
 */
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

/* They exclude other descriptions, even in the same process. */
static void descriptions(int fd)
{
	struct flock l = { .l_type = F_WRLCK, .l_whence = SEEK_SET,
		.l_start = 0x200000000LL, .l_len = 0x100000000LL };
	int other = open("lock.tmp", O_RDWR | O_CLOEXEC);

	CHECK(fcntl(fd, F_OFD_SETLK, &l) == 0);
	l.l_start = 0x2ffffffffLL;
	l.l_len = 1;
	CHECK(fcntl(other, F_OFD_SETLK, &l) == -1);
	CHECK(errno == EAGAIN || errno == EACCES);
	CHECK(fcntl(other, F_OFD_GETLK, &l) == 0 && l.l_type == F_WRLCK);
	CHECK(l.l_start == 0x200000000LL && l.l_len == 0x100000000LL);
	CHECK(l.l_pid == -1);
	l.l_pid = 0;
	l.l_start = 0x300000000LL;
	l.l_type = F_RDLCK;
	CHECK(fcntl(other, F_OFD_SETLKW, &l) == 0);
	CHECK(close(other) == 0);
	l.l_pid = 1;
	CHECK(fcntl(fd, F_OFD_SETLK, &l) == -1 && errno == EINVAL);
}

/* Not in qemu, which does not translate their types; sparc has its own. */
static void lease(int fd)
{
	CHECK(fcntl(fd, F_GETLEASE) == F_UNLCK);
	if (fcntl(fd, F_SETLEASE, F_WRLCK) == 0) {	/* not everywhere */
		CHECK(fcntl(fd, F_GETLEASE) == F_WRLCK);
		CHECK(fcntl(fd, F_SETLEASE, F_UNLCK) == 0);
	} else
		CHECK(errno == EINVAL || errno == EAGAIN || errno == EACCES);
}

static void commands(int fd)
{
	struct f_owner_ex owner = { F_OWNER_PGRP, getpgrp() };
	int end[2], memory = memfd_create("seals", MFD_ALLOW_SEALING);

	CHECK(pipe(end) == 0);
	CHECK(fcntl(end[0], F_GETPIPE_SZ) >= 4096);
	CHECK(fcntl(end[0], F_SETPIPE_SZ, 5000) >= 5000);
	CHECK(fcntl(end[1], F_GETPIPE_SZ) >= 5000);
	/* A group's number is negated, which is no error. */
	errno = 77;
	CHECK(fcntl(end[0], F_GETOWN) == 0);
	CHECK(fcntl(end[0], F_SETOWN, -getpgrp()) == 0);
	CHECK(fcntl(end[0], F_GETOWN) == -getpgrp() && errno == 77);
	CHECK(fcntl(end[0], F_SETOWN, getpid()) == 0);
	CHECK(fcntl(end[0], F_GETOWN) == getpid());
	CHECK(fcntl(end[0], F_SETOWN_EX, &owner) == 0);
	owner.pid = 0;
	CHECK(fcntl(end[0], F_GETOWN_EX, &owner) == 0);
	CHECK(owner.type == F_OWNER_PGRP && owner.pid == getpgrp());
	CHECK(fcntl(-1, F_GETOWN) == -1 && errno == EBADF);

	CHECK(memory >= 0 && fcntl(memory, F_GET_SEALS) == 0);
	CHECK(fcntl(memory, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW) == 0);
	CHECK(fcntl(memory, F_GET_SEALS) == (F_SEAL_WRITE | F_SEAL_GROW));
	CHECK(write(memory, "x", 1) == -1 && errno == EPERM);
	CHECK(fcntl(memory, F_ADD_SEALS, F_SEAL_SEAL) == 0);
	CHECK(fcntl(memory, F_ADD_SEALS, F_SEAL_SHRINK) == -1 && errno == EPERM);

	if (!getenv("EMULATOR"))
		lease(fd);
	CHECK(close(end[0]) == 0 && close(end[1]) == 0 && close(memory) == 0);
}

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
	descriptions(fd);
	commands(fd);
	CHECK(lockf(fd, F_ULOCK, 0) == 0 && unlink("lock.tmp") == 0);
	return failed;
}
