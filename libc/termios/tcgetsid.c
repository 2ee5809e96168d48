#include <termios.h>
#include <sys/ioctl.h>

pid_t tcgetsid(int fd)
{
	pid_t session;

	return ioctl(fd, TIOCGSID, &session) < 0 ? -1 : session;
}
