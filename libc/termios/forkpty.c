#include <pty.h>
#include <errno.h>
#include <unistd.h>
#include <utmp.h>
#include "internal.h"

pid_t forkpty(int *master, char *name, const struct termios *attributes,
	const struct winsize *size)
{
	int m, slave, error;
	pid_t child;

	if (openpty(&m, &slave, name, attributes, size))
		return -1;
	child = fork();
	if (child == 0) {
		close(m);
		if (login_tty(slave))
			_exit(1);
		return 0;
	}
	error = errno;
	close(slave);
	if (child < 0) {
		close(m);
		return __ret(-error);
	}
	*master = m;
	return child;
}
