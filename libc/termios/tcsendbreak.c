#include <termios.h>
#include <sys/ioctl.h>

int tcsendbreak(int fd, int length)
{
	(void)length;
	return ioctl(fd, TCSBRK, 0);
}
