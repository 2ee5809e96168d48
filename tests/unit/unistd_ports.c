/* unistd_ports.c - access to I/O ports, on machines that have them. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

#if defined __has_include && __has_include(<sys/io.h>)
#include <sys/io.h>

/* Whether a child may use port 0x80, where only diagnostic cards listen. */
static int allowed(int with)
{
	int status = -1;
	pid_t child = fork();

	if (child == 0) {
		if (with && (ioperm(0x80, 1, 1) < 0 || (outb_p(0, 0x80), 0)))
			_exit(errno);
		inb(0x80);
		_exit(0);
	}
	CHECK(waitpid(child, &status, 0) == child);
	return status;
}

int main(void)
{
	int status = allowed(1);

	errno = 0;
	CHECK(iopl(4) == -1 &&
		(errno == EINVAL || errno == ENOSYS || errno == EPERM));
	errno = 0;
	CHECK(ioperm(65535, 2, 1) == -1 &&
		(errno == EINVAL || errno == ENOSYS || errno == EPERM));
	CHECK(status == 0 || status == EPERM << 8 || status == ENOSYS << 8);
	if (!getenv("EMULATOR"))
		CHECK(WIFSIGNALED(allowed(0)));	/* a child has its parent's */
	return failed;
}
#else
int main(void)
{
	return failed;
}
#endif
