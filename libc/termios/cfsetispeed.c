#include <termios.h>

int cfsetispeed(struct termios *t, speed_t speed)
{
	/* POSIX: B0 means the output speed, which is the input speed anyway. */
	return speed ? cfsetospeed(t, speed) : 0;
}
