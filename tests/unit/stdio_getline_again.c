/* stdio_getline_again.c - lines can be read after a read error. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	char *s = 0;
	size_t size = 0;
	int fd[2];
	FILE *f = 0;

	CHECK(pipe2(fd, O_NONBLOCK) == 0 && (f = fdopen(fd[0], "r")));
	errno = 0;
	CHECK(getline(&s, &size, f) == -1 && errno == EAGAIN && ferror(f));
	CHECK(write(fd[1], "one\ntwo\n", 8) == 8);
	CHECK(getline(&s, &size, f) == 4 && !strcmp(s, "one\n"));
	CHECK(getline(&s, &size, f) == 4 && !strcmp(s, "two\n"));
	free(s);
	return failed;
}
