#include <termios.h>
#include <sys/ioctl.h>

int tcgetwinsize(int fd, struct winsize *size)
{
	return ioctl(fd, TIOCGWINSZ, size);
}
