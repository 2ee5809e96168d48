#include <errno.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>
#include "file.h"

struct utmp_file __utmp_file = { .fd = -1 };

int __utmp_open(int writable)
{
	struct utmp_file *f = &__utmp_file;
	const char *path = f->path ? f->path : _PATH_UTMP;
	int fd;

	if (f->fd >= 0 && f->writable >= writable)
		return 0;
	fd = open(path, (writable ? O_RDWR : O_RDONLY) | O_CLOEXEC);
	if (fd < 0)
		return errno;
	if (f->fd >= 0)
		close(f->fd);
	else
		f->next = 0;
	f->fd = fd;
	f->writable = writable;
	return 0;
}

int __utmp_lock(int fd, int type)
{
	/* A hundredth of a second, 1000 times. */
	static const struct timespec pause = { .tv_nsec = 10000000 };
	struct flock lock = { .l_type = type, .l_whence = SEEK_SET };
	int i;

	for (i = 0; fcntl(fd, F_SETLK, &lock); i++) {
		if (i == 1000 || (errno != EAGAIN && errno != EACCES))
			return errno;
		nanosleep(&pause, 0);
	}
	return 0;
}
