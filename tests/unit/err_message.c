/* err_message.c - messages on stderr, one write each, and the exit status. */
#define _GNU_SOURCE
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static void call(void (*f)(const char *, va_list), const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	f(format, ap);
	va_end(ap);
}

static void end_with_errno(const char *format, va_list ap)
{
	verr(4, format, ap);
}

static void end(const char *format, va_list ap)
{
	verrx(5, format, ap);
}

/* The other functions, each in a child, print the same as those in main. */
static void others(const char *name)
{
	static const char *const want[] = {
		": 1 x: No such file or directory\n", ": 2 x\n",
		": 3 x: No such file or directory\n",
		": 4 x: No such file or directory\n", ": 5 x\n",
	};
	char text[300];
	int i, fd[2], status;
	ssize_t n;

	for (i = 1; i <= 5; i++) {
		CHECK(pipe(fd) == 0);
		if (fork() == 0) {
			dup2(fd[1], 2);
			errno = ENOENT;
			switch (i) {
			case 1: call(vwarn, "%d %s", 1, "x"); _exit(1);
			case 2: call(vwarnx, "%d %s", 2, "x"); _exit(2);
			case 3: err(3, "%d %s", 3, "x");
			case 4: call(end_with_errno, "%d %s", 4, "x"); break;
			case 5: call(end, "%d %s", 5, "x");
			}
			_exit(99);
		}
		close(fd[1]);
		n = read(fd[0], text, sizeof text - 1);
		text[n > 0 ? n : 0] = 0;
		close(fd[0]);
		CHECK(wait(&status) > 0 && WIFEXITED(status) &&
			WEXITSTATUS(status) == i);
		CHECK(strncmp(text, name, strlen(name)) == 0 &&
			strcmp(text + strlen(name), want[i - 1]) == 0);
	}
}

int main(int argc, char **argv)
{
	const char *name = strrchr(argv[0], '/') ? strrchr(argv[0], '/') + 1 : argv[0];
	char text[500], *s = text;
	int fd[2], status, writes = 0;
	ssize_t n;

	(void)argc;
	/* A pipe of packets: each read returns what one write wrote. */
	CHECK(pipe2(fd, O_DIRECT) == 0);
	if (fork() == 0) {
		dup2(fd[1], 2);
		errno = ENOENT;
		warn("file %d", 1);
		warnx("plain %s", "text");
		errno = ENOENT;
		warn(0);
		errno = ENOENT;
		warn("%m");
		errx(7, "end");
	}
	close(fd[1]);
	while ((n = read(fd[0], s, text + sizeof text - 1 - s)) > 0) {
		s += n;
		writes++;
	}
	CHECK(writes == 5);
	*s = 0;
	CHECK(wait(&status) > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 7);
	s = text;
	CHECK(!strncmp(s, name, strlen(name)));
	s += strlen(name);
	CHECK(!strncmp(s, ": file 1: No such file or directory\n", 36));
	s = strstr(s, ": plain");
	CHECK(s && !strncmp(s, ": plain text\n", 13));
	s = s ? s + 13 + strlen(name) : text;
	CHECK(!strncmp(s, ": No such file or directory\n", 28));
	s += 28 + strlen(name);
	CHECK(!strncmp(s, ": No such file or directory: No such file", 41));
	s = strstr(s, "\n");
	s = s ? s + 1 + strlen(name) : text;
	CHECK(!strcmp(s, ": end\n"));
	others(name);
	return failed;
}
