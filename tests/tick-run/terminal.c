/*
 * terminal.c - runs a command on a terminal, and prints what is on the screen at the end.
 *
 *	terminal COLUMNS SIGNAL FIFO COMMAND...
 *
 * When a process has opened the FIFO to read, the command gets the signal: ^C by the
 * terminal, or else HUP, QUIT or TERM. With "-" it gets none. Standard error has the
 * rows as they were at each carriage return.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#define ROWS 200
#define MAX_COLUMNS 200

static char screen[ROWS][MAX_COLUMNS + 1];
static int columns, row, column;

static void print_row(FILE *f, const char *text)
{
	int length = (int)strlen(text);

	while (length && text[length - 1] == ' ')
		length--;
	fprintf(f, "%.*s\n", length, text);
}

static void next_row(void)
{
	if (row < ROWS - 1)
		row++;
}

static void show(char c)
{
	if (c == '\r') {
		if (column)
			print_row(stderr, screen[row]);
		column = 0;
	} else if (c == '\n') {
		next_row();
	} else {
		if (column == columns) {
			next_row();
			column = 0;
		}
		screen[row][column++] = c;
	}
}

static pid_t start(const char *terminal, char **argv)
{
	pid_t pid = fork();

	if (pid)
		return pid;
	setsid();
	int fd = open(terminal, O_RDWR);
	if (fd < 0 || ioctl(fd, TIOCSCTTY, 0))
		_exit(126);
	for (int i = 0; i < 3; i++)
		dup2(fd, i);
	if (fd > 2)
		close(fd);
	/* A shell starts its background commands with these ignored. */
	signal(SIGINT, SIG_DFL);
	signal(SIGQUIT, SIG_DFL);
	execvp(*argv, argv);
	_exit(127);
}

static void stop(int terminal, pid_t pid, const char *how)
{
	if (!strcmp(how, "^C"))
		write(terminal, "\3", 1);
	else
		kill(pid, !strcmp(how, "HUP") ? SIGHUP : !strcmp(how, "QUIT") ? SIGQUIT :
			SIGTERM);
}

int main(int argc, char **argv)
{
	int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC), status = 0, fifo = -1;
	int waits = 0;

	if (argc < 5 || terminal < 0 || grantpt(terminal) || unlockpt(terminal))
		return 125;
	columns = atoi(argv[1]);
	if (columns < 1 || columns > MAX_COLUMNS)
		return 125;
	ioctl(terminal, TIOCSWINSZ,
		&(struct winsize){.ws_row = 24, .ws_col = (unsigned short)columns});
	pid_t pid = start(ptsname(terminal), argv + 4);

	for (;;) {
		char buffer[4096];
		int ready = poll(&(struct pollfd){terminal, POLLIN, 0}, 1, 50);
		ssize_t n = ready > 0 ? read(terminal, buffer, sizeof buffer) : 0;

		if (n < 0 && errno == EIO && waitpid(pid, &status, WNOHANG))
			break;
		for (ssize_t i = 0; i < n; i++)
			show(buffer[i]);
		if (fifo < 0 && strcmp(argv[2], "-")) {
			fifo = open(argv[3], O_WRONLY | O_NONBLOCK | O_CLOEXEC);
			if (fifo >= 0)
				stop(terminal, pid, argv[2]);
		}
		if (ready <= 0 && ++waits > 2400) {
			kill(pid, SIGKILL);
			puts("no end in two minutes");
			break;
		}
	}
	for (int i = 0; i <= row; i++)
		if (strspn(screen[i], " ") < strlen(screen[i]))
			print_row(stdout, screen[i]);
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}
