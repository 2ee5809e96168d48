#include <stdio.h>
#include <fcntl.h>
#include <unistd.h>
#include "file.h"

/* Change the mode of fd, as far as the kernel can for an open file. */
static int reopen(int fd, int oflags)
{
	if (oflags & O_CLOEXEC && fcntl(fd, F_SETFD, FD_CLOEXEC) < 0)
		return -1;
	return fcntl(fd, F_SETFL,
		oflags & ~(O_CREAT | O_EXCL | O_TRUNC | O_CLOEXEC));
}

/* Keep the number of the descriptor: a child's stdout must be 1. */
static int open_as(int fd, const char *path, int oflags)
{
	int new = open(path, oflags, 0666), r = 0;

	if (new < 0)
		return -1;
	if (new != fd) {
		r = dup3(new, fd, oflags & O_CLOEXEC);
		close(new);
	}
	return r;
}

FILE *freopen(const char *restrict path, const char *restrict mode,
	FILE *restrict f)
{
	int oflags = __open_flags(mode);

	fflush(f);
	if (oflags < 0 || (path ? open_as(f->fd, path, oflags) :
		reopen(f->fd, oflags)) < 0) {
		fclose(f);
		return 0;
	}
	__init_file(f, f->fd, oflags);
	return f;
}
