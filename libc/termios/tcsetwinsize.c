#include <termios.h>
#include <sys/ioctl.h>

int tcsetwinsize(int fd, const struct winsize *size)
{
	return ioctl(fd, TIOCSWINSZ, size);
}
