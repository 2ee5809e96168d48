/*
 * err_error.c - error and error_at_line: the text, one write each after what
 * stdout holds, the counts and the exit status.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <error.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <unistd.h>
#include "../test.h"

static void name(void)
{
	fprintf(stderr, "name> ");
}

static void print(void)
{
	char file[] = "file1";

	printf("first ");
	error(0, 0, "plain %d", 1);
	printf("second ");
	errno = ERANGE;
	error(0, ENOENT, "%s %m", "text");
	error_at_line(0, 0, file, 7, "line");
	error_at_line(0, EIO, file, 7, "again");
	error_at_line(0, 0, 0, 8, "no file");
	error_one_per_line = 1;
	error_at_line(0, 0, file, 7, "shown");
	error_at_line(EX_USAGE, 0, file, 7, "left out");
	file[4] = '2';	/* glibc keeps no copy, and takes this for file1 */
	error_at_line(0, 0, file, 7, "other file");
	error_at_line(0, 0, file, 8, "other line");
	error_at_line(EX_USAGE, 0, "file2", 8, "left out");
	if (error_message_count != 8)
		_exit(1);
	error_print_progname = name;
	error(0, ENOENT, "%d", 2);
	error_at_line(0, 0, file, 9, "named");
	if (error_message_count != 10)
		_exit(2);
	error(EX_CONFIG, 0, "end");
	_exit(3);
}

int main(int argc, char **argv)
{
	static const int numbers[] = { ERANGE, ENOENT, EIO };
	/* Pieces in order; % is the name of the program, @ the text of an error. */
	static const char *const want[] = {
		"first ", "%: plain 1\n", "second ",
		"%: text @1: @2\n",
		"%:file1:7: line\n", "%:file1:7: again: @3\n",
		"%: no file\n", "%:file1:7: shown\n", "%:file2:7: other file\n",
		"%:file2:8: other line\n",
		"name> 2: @2\n", "name> file2:9: named\n",
		"name> end\n", 0
	};
	static char text[30000], line[5000];
	char *s = text;
	int fd[2], status, i, writes = 0;
	ssize_t n;

	(void)argc;
	/* A pipe of packets: each read returns what one write wrote. */
	CHECK(pipe2(fd, O_DIRECT) == 0);
	if (fork() == 0) {
		dup2(fd[1], 1);
		dup2(fd[1], 2);
		print();
	}
	close(fd[1]);
	while ((n = read(fd[0], s, text + sizeof text - 1 - s)) > 0) {
		s += n;
		writes++;
	}
	*s = 0;
	CHECK(wait(&status) > 0 && WIFEXITED(status) &&
		WEXITSTATUS(status) == EX_CONFIG);
	for (s = text, i = 0; want[i]; i++) {
		const char *w = want[i];
		char *p = line;

		for (; *w; w++)
			if (*w == '%')
				p = stpcpy(p, argv[0]);
			else if (*w == '@')
				p = stpcpy(p, strerror(numbers[*++w - '1']));
			else
				*p++ = *w;
		*p = 0;
		CHECK(!strncmp(s, line, strlen(line)));
		s += strlen(line);
	}
	CHECK(!*s);
	/* Ten pieces, and three times a name that is written by itself. */
	CHECK(writes == 16);
	CHECK(error_message_count == 0 && error_one_per_line == 0);
	CHECK(EX_OK == 0 && EX__BASE == 64 && EX__MAX == 78 && EX_IOERR == 74 &&
		EX_NOUSER == 67 && EX_TEMPFAIL == 75);
	return failed;
}
