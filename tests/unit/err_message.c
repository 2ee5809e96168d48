/* err_message.c - messages on stderr, one write each, and the exit status. */
#define _GNU_SOURCE
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

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
	return failed;
}
