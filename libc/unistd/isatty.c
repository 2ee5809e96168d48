#include <unistd.h>
#include <sys/ioctl.h>

int isatty(int fd)
{
	struct winsize w;

	return ioctl(fd, TIOCGWINSZ, &w) == 0;
}
