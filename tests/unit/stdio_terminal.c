/*
 * On a terminal output is line buffered, and is flushed before input is read.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include "../test.h"

static int master;

/* Returns whether exactly this text can be read. */
static int seen(const char *expected)
{
	struct pollfd p = { .fd = master, .events = POLLIN };
	char s[100];
	long n;

	if (poll(&p, 1, 20) < 1)
		return !*expected;
	n = read(master, s, sizeof s);
	return n == (long)strlen(expected) && !memcmp(s, expected, n);
}

int main(void)
{
	struct termios t;
	char name[32];
	int unlock = 0, number, fd;
	FILE *f, *in;

	master = open("/dev/ptmx", O_RDWR | O_NOCTTY);
	if (master < 0 || ioctl(master, TIOCSPTLCK, &unlock) ||
		ioctl(master, TIOCGPTN, &number))
		return 0;
	snprintf(name, sizeof name, "/dev/pts/%d", number);
	fd = open(name, O_RDWR | O_NOCTTY);
	if (fd < 0 || tcgetattr(fd, &t))
		return 0;
	t.c_oflag &= ~OPOST;
	t.c_lflag &= ~ECHO;
	tcsetattr(fd, TCSANOW, &t);
	f = fdopen(fd, "w");
	in = fdopen(dup(fd), "r");

	CHECK(fputs("half a ", f) >= 0 && seen(""));
	CHECK(fprintf(f, "%s\n%d", "line", 5) == 6 && seen("half a line\n5"));
	CHECK(fputc('x', f) == 'x' && seen(""));
	CHECK(fputc('\n', f) == '\n' && seen("x\n"));
	CHECK(fputs("question? ", f) >= 0 && seen(""));
	CHECK(write(master, "answer\n", 7) == 7);
	CHECK(fgets(name, sizeof name, in) && !strcmp(name, "answer\n"));
	CHECK(seen("question? "));
	return failed;
}
