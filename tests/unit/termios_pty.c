/* termios_pty.c - terminal settings, on a pseudo terminal. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	int master = open("/dev/ptmx", O_RDWR | O_NOCTTY), n, zero = 0, status;
	char path[] = "/dev/pts/   ", *s = path + 9, c[2];
	struct winsize w = { 25, 80, 0, 0 };
	struct termios t;
	pid_t child;

	if (master < 0 || ioctl(master, TIOCGPTN, &n) < 0 || n > 999)
		return 0;	/* no pseudo terminals here */
	if (n > 99)
		*s++ = '0' + n / 100;
	if (n > 9)
		*s++ = '0' + n / 10 % 10;
	*s++ = '0' + n % 10;
	*s = 0;
	CHECK(ioctl(master, TIOCSPTLCK, &zero) == 0);
	child = fork();
	if (child == 0) {
		pid_t session = setsid();
		int fd = open(path, O_RDWR);

		CHECK(session == getpid() && fd >= 0);
		CHECK(isatty(fd));
		/*
		 * qemu treats the argument of TIOCGSID as a number, not a
		 * pointer
		 */
		CHECK(getenv("EMULATOR") || tcgetsid(fd) == getpid());
		CHECK(tcsetpgrp(fd, getpid()) == 0 && tcgetpgrp(fd) == getpid());
		CHECK(tcgetattr(fd, &t) == 0);
		CHECK(t.c_lflag & ECHO && t.c_cc[VINTR] == 3);
		/*
		 * VMIN and VEOF share an index on some ABIs; qemu stores VMIN
		 */
		CHECK(t.c_cc[VEOF] == 4 || (VEOF == VMIN && getenv("EMULATOR")));
		CHECK(cfgetospeed(&t) == B38400);
		cfmakeraw(&t);
		CHECK(cfsetospeed(&t, B115200) == 0 && cfsetispeed(&t, B115200) == 0);
		CHECK(cfsetospeed(&t, 115200) == -1 && errno == EINVAL);
		CHECK(tcsetattr(fd, TCSAFLUSH, &t) == 0);
		CHECK(tcsetattr(fd, 7, &t) == -1 && errno == EINVAL);
		CHECK(tcgetattr(fd, &t) == 0 && !(t.c_lflag & (ECHO | ICANON)));
		CHECK(cfgetospeed(&t) == B115200 && cfgetispeed(&t) == B115200);
		CHECK(cfsetspeed(&t, B9600) == 0 && cfgetospeed(&t) == B9600);
		CHECK(cfsetspeed(&t, 9601) == -1 && errno == EINVAL);
		CHECK(cfsetispeed(&t, 9601) == -1 && errno == EINVAL);
		CHECK(ioctl(fd, TIOCSWINSZ, &w) == 0);
		CHECK(write(master, "\003\n", 2) == 2 && read(fd, c, 2) == 2);
		CHECK(c[0] == 3 && c[1] == '\n');
		CHECK(write(fd, "x", 1) == 1 && tcdrain(fd) == 0);
		CHECK(tcflush(fd, TCIOFLUSH) == 0 && tcsendbreak(fd, 0) == 0);
		CHECK(tcflush(fd, 99) == -1 && errno == EINVAL);
		CHECK(tcdrain(-1) == -1 && errno == EBADF);
		errno = 0;
		CHECK(tcsendbreak(-1, 0) == -1 && errno == EBADF);
		errno = 0;
		CHECK(tcsetpgrp(-1, getpid()) == -1 && errno == EBADF);
		/* Stopped output returns -1 with EAGAIN. */
		CHECK(fcntl(fd, F_SETFL, O_NONBLOCK) == 0);
		CHECK(tcflow(fd, TCOOFF) == 0 && write(fd, "x", 1) == -1);
		CHECK(tcflow(fd, TCOON) == 0 && write(fd, "x", 1) == 1);
		_exit(failed);
	}
	CHECK(waitpid(child, &status, 0) == child && status == 0);
	w.ws_row = 0;
	CHECK(ioctl(master, TIOCGWINSZ, &w) == 0 && w.ws_row == 25 && w.ws_col == 80);
	return failed;
}
