#include <termios.h>

int cfsetispeed(struct termios *t, speed_t speed)
{
	/* B0 stands for the speed of output, and there is one for both. */
	return speed ? cfsetospeed(t, speed) : 0;
}
