#include <errno.h>
#include <fcntl.h>
#include <shadow.h>
#include <time.h>
#include <unistd.h>

static int lock = -1;

int lckpwdf(void)
{
	/* A tenth of a second, 150 times. */
	static const struct timespec pause = { .tv_nsec = 100000000 };
	int fd, i;

	if (lock >= 0) {
		errno = EAGAIN;
		return -1;
	}
	fd = open("/etc/.pwd.lock", O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
	if (fd < 0)
		return -1;
	for (i = 0; lockf(fd, F_TLOCK, 0); i++) {
		int e = errno;

		if (i == 150 || (e != EAGAIN && e != EACCES)) {
			close(fd);
			errno = e;
			return -1;
		}
		nanosleep(&pause, 0);
	}
	lock = fd;
	return 0;
}

int ulckpwdf(void)
{
	int fd = lock;

	if (fd < 0) {
		errno = EINVAL;
		return -1;
	}
	lock = -1;
	return close(fd);
}
