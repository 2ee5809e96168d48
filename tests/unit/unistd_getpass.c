/*
 * getpass reads a password from the controlling terminal and does not echo it.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include "../test.h"

static int child(const char *name)
{
	char *password;
	int fd, i;

	setsid();
#ifdef __TICKLIBC__	/* There is no terminal yet. GNU's reads descriptor 0. */
	CHECK(!getpass("? ") && errno == ENXIO);
#endif
	fd = open(name, O_RDWR);
	CHECK(fd >= 0 && !ioctl(fd, TIOCSCTTY, 0));
	for (i = 0; i < 2; i++) {
		password = getpass("Word: ");
		CHECK(password && !strcmp(password, i ? "" : "secret"));
	}
	return failed;
}

/* Reads until the text is there. Returns how often 's' was. */
static int await(int fd, const char *text)
{
	static char got[200];
	size_t n = 0;
	ssize_t r;
	char *s;
	int count = 0;

	do {
		r = read(fd, got + n, sizeof got - 1 - n);
		if (r <= 0)
			return -1;
		got[n += r] = 0;
	} while (!strstr(got, text));
	for (s = got; *s; s++)
		count += *s == 's';
	return count;
}

int main(void)
{
	int fd = posix_openpt(O_RDWR | O_NOCTTY), status = -1;
	char *name;
	pid_t pid;

	CHECK(fd >= 0 && !grantpt(fd) && !unlockpt(fd));
	name = ptsname(fd);
	CHECK(name != 0);
	if (!name)
		return 1;
	alarm(20);
	pid = fork();
	if (!pid)
		_exit(child(name));
	CHECK(!await(fd, "Word: "));
	CHECK(write(fd, "secret\n", 7) == 7);
	CHECK(!await(fd, "Word: "));
	CHECK(write(fd, "\n", 1) == 1);
	CHECK(waitpid(pid, &status, 0) == pid && !status);
	return failed;
}
