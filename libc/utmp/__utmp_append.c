#include <errno.h>
#include <unistd.h>
#include "file.h"

int __utmp_append(int fd, const struct utmp *u)
{
	off_t end = lseek(fd, 0, SEEK_END);
	ssize_t n;

	if (end < 0)
		return errno;
	/* Over a part of a record that a full disk left. */
	end -= end % sizeof *u;
	n = pwrite(fd, u, sizeof *u, end);
	if (n == sizeof *u)
		return 0;
	int e = n < 0 ? errno : ENOSPC;
	ftruncate(fd, end);
	return e;
}
