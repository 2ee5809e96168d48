#include <utmp.h>
#include <sys/ioctl.h>
#include <unistd.h>

int login_tty(int fd)
{
	int i;

	setsid();	/* fails for the leader of a session, which is fine */
	if (ioctl(fd, TIOCSCTTY, 0) < 0)
		return -1;
	for (i = 0; i < 3; i++)
		dup2(fd, i);
	if (fd > 2)
		close(fd);
	return 0;
}
