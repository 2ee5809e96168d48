#include <pty.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>
#include "internal.h"

/* Opens the slave. Linux 4.13 can do that without its path in /dev. */
static int open_slave(int master)
{
	const int flags = O_RDWR | O_NOCTTY;
	char path[32];
	int fd = ioctl(master, TIOCGPTPEER, flags);

	if (fd >= 0 || ptsname_r(master, path, sizeof path))
		return fd;
	return open(path, flags);
}

int openpty(int *master, int *slave, char *name, const struct termios *attributes,
	const struct winsize *size)
{
	int m = posix_openpt(O_RDWR | O_NOCTTY), s = -1, error;

	if (m < 0)
		return -1;
	if (unlockpt(m) || (s = open_slave(m)) < 0 ||
	    (attributes && tcsetattr(s, TCSANOW, attributes)) ||
	    (size && ioctl(s, TIOCSWINSZ, size)) ||
	    (name && ptsname_r(m, name, 9 + 10 + 1))) {
		error = errno;
		if (s >= 0)
			close(s);
		close(m);
		return __ret(-error);
	}
	*master = m;
	*slave = s;
	return 0;
}
