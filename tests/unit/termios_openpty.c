/*
 * termios_openpty.c - opening pseudo terminals, their names, and a session on one.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pty.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>
#include "../test.h"

static void names(int master, int slave, const char *name)
{
	char buf[PATH_MAX], *s;
	int proc = access("/proc/self/fd", F_OK) == 0, r;

	CHECK(ptsname_r(master, buf, sizeof buf) == 0 && strcmp(buf, name) == 0);
	CHECK((s = ptsname(master)) && strcmp(s, name) == 0);
	CHECK(ptsname_r(master, buf, strlen(name) + 1) == 0);
	CHECK(ptsname_r(master, buf, strlen(name)) == ERANGE);
	CHECK(ptsname_r(-1, buf, 9) == EBADF);
	CHECK(!ptsname(-1) && errno == EBADF);

	CHECK(ttyname_r(-1, buf, sizeof buf) == EBADF);
	CHECK(!ttyname(-1) && errno == EBADF);
	r = ttyname_r(slave, buf, sizeof buf);
	/* In a container, the terminal of a pty may be one of another /dev. */
	CHECK(r == 0 || r == ENODEV);
	if (r == 0 && proc) {
		CHECK(strcmp(buf, name) == 0);
		CHECK((s = ttyname(slave)) && strcmp(s, name) == 0);
		CHECK(ttyname_r(slave, buf, strlen(name) + 1) == 0);
		CHECK(ttyname_r(slave, buf, strlen(name)) == ERANGE);
		CHECK(ttyname_r(slave, buf, 0) == ERANGE);
	}
}

static void others(void)
{
	int fd = open("/dev/null", O_RDWR);
	char buf[99];

	CHECK(grantpt(fd) == -1 && errno == EINVAL);
	CHECK(unlockpt(fd) == -1 && errno == EINVAL);
	CHECK(grantpt(-1) == -1 && errno == EBADF);
	CHECK(ptsname_r(fd, buf, 99) == ENOTTY);
	CHECK(ttyname_r(fd, buf, 99) == ENOTTY);
	CHECK(!ttyname(fd) && errno == ENOTTY);
	CHECK(close(fd) == 0);
}

/* In the child of forkpty. */
static int session(void)
{
	struct winsize w;
	struct termios t;
	char c;

	if (getsid(0) != getpid() || !isatty(0) || !isatty(1) || !isatty(2))
		return 1;
	if (tcgetpgrp(0) != getpid() || (!getenv("EMULATOR") && tcgetsid(0) != getpid()))
		return 2;
	if (open("/dev/tty", O_RDWR) != 3)
		return 3;
	if (ioctl(2, TIOCGWINSZ, &w) || w.ws_row != 33)
		return 4;
	if (tcgetattr(0, &t) || t.c_lflag & ECHO)
		return 5;
	if (write(1, "hello", 5) != 5)
		return 6;
	/* When a session ends, its terminal drops what has not been read. */
	return read(0, &c, 1) == 1 ? 0 : 7;
}

int main(void)
{
	struct winsize w = { .ws_row = 33, .ws_col = 44 }, v;
	struct termios t;
	struct rlimit l, few;
	char name[64], buf[64] = "";
	int master, slave, free_fd, status, n = 0;
	pid_t child;

	others();
	if (openpty(&master, &slave, name, 0, &w)) {
		CHECK(errno == ENOENT || errno == ENODEV);
		return failed;	/* no pseudo terminals here */
	}
	CHECK(isatty(master) && isatty(slave));
	CHECK(ioctl(slave, TIOCGWINSZ, &v) == 0 && v.ws_row == 33 && v.ws_col == 44);
#ifdef __TICKLIBC__
	v.ws_row = 35;
	CHECK(tcsetwinsize(slave, &v) == 0);
	v.ws_row = 0;
	CHECK(tcgetwinsize(master, &v) == 0 && v.ws_row == 35);
	CHECK(tcgetwinsize(-1, &v) == -1 && errno == EBADF);
#endif
	CHECK(grantpt(master) == 0 && unlockpt(master) == 0);
	names(master, slave, name);
	CHECK(tcgetattr(slave, &t) == 0);
	/* What a program writes may arrive in parts. */
	CHECK(write(slave, "a\n", 2) == 2 && (n = read(master, buf, 9)) > 0);
	while (n > 0 && n < 3)
		n += read(master, buf + n, 9);
	CHECK(n == 3);
	CHECK(memcmp(buf, "a\r\n", 3) == 0);
	CHECK(close(slave) == 0 && close(master) == 0);

	CHECK((master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)) >= 0);
	CHECK(fcntl(master, F_GETFD) == FD_CLOEXEC);
	CHECK(ptsname_r(master, name, sizeof name) == 0);
	if (!getenv("EMULATOR"))
		CHECK(open(name, O_RDWR | O_NOCTTY) == -1);	/* locked */
	CHECK(close(master) == 0);

	/* One descriptor is left: openpty fails, and closes it. */
	CHECK(getrlimit(RLIMIT_NOFILE, &l) == 0);
	free_fd = dup(1);
	few = l;
	few.rlim_cur = free_fd + 1;
	CHECK(close(free_fd) == 0);
	if (!getenv("EMULATOR")) {
		CHECK(setrlimit(RLIMIT_NOFILE, &few) == 0);
		CHECK(openpty(&master, &slave, 0, 0, 0) == -1 && errno == EMFILE);
		CHECK(setrlimit(RLIMIT_NOFILE, &l) == 0);
	}
	CHECK(dup(1) == free_fd && close(free_fd) == 0);

	t.c_lflag &= ~ECHO;
	fflush(stdout);
	child = forkpty(&master, name, &t, &w);
	if (child == 0)
		_exit(session());
	CHECK(child > 0);
	memset(buf, 0, sizeof buf);
	for (n = 0; n < 5 && read(master, buf + n, 1) == 1; n++)
		;
	CHECK(strcmp(buf, "hello") == 0);
	CHECK(write(master, "\n", 1) == 1);
	CHECK(waitpid(child, &status, 0) == child && status == 0);
	CHECK(close(master) == 0);
	CHECK(login_tty(-1) == -1 && errno == EBADF);
	return failed;
}
