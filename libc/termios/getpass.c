#include <unistd.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <termios.h>

/* Reads the line to s, of n bytes. A longer one is read to its end. */
static ssize_t read_line(int fd, char *s, size_t n)
{
	size_t length = 0;
	ssize_t r;
	char c;

	for (;;) {
		r = read(fd, &c, 1);
		if (r < 0 && errno == EINTR)
			continue;
		if (r <= 0 || c == '\n')
			break;
		if (length < n - 1)
			s[length++] = c;
	}
	s[length] = 0;
	return r < 0 || (!r && !length) ? -1 : (ssize_t)length;
}

char *getpass(const char *prompt)
{
	static char password[129];
	struct termios saved, quiet;
	int fd = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC), error;
	ssize_t n = -1;

	if (fd < 0)
		return 0;
	if (!tcgetattr(fd, &saved)) {
		quiet = saved;
		quiet.c_lflag &= ~(tcflag_t)(ECHO | ISIG);
		quiet.c_lflag |= ICANON;
		tcsetattr(fd, TCSAFLUSH, &quiet);
		dprintf(fd, "%s", prompt);
		n = read_line(fd, password, sizeof password);
		error = errno;
		tcsetattr(fd, TCSAFLUSH, &saved);
		dprintf(fd, "\n");
		errno = error;
	}
	close(fd);
	return n < 0 ? 0 : password;
}
