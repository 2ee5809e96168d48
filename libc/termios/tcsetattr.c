#include <termios.h>
#include <errno.h>
#include <sys/ioctl.h>
#include "internal.h"

int tcsetattr(int fd, int when, const struct termios *t)
{
	if (when < TCSANOW || when > TCSAFLUSH)
		return __ret(-EINVAL);
	return ioctl(fd, TCSETS - TCSANOW + when, t);
}
