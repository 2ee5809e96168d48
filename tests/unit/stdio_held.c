/*
 * stdio_held.c - data kept after a failed write must not overflow the buffer.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	static char text[5000], got[70000];
	volatile int number = 7;
	int fd[2], i, out;
	ssize_t n;

	memset(text, 'x', sizeof text - 1);
	out = dup(2);
	CHECK(pipe2(fd, O_NONBLOCK) == 0 && dup2(fd[1], 2) == 2);
	for (i = 0; i < 200; i++) {
		fprintf(stderr, "try %d\n", i + number);
		fputs(text, stderr);
		fputc('c', stderr);
		fwrite(text, 1, 100, stderr);
	}
	CHECK(ferror(stderr));
	while ((n = read(fd[0], got, sizeof got)) > 0)
		;
	CHECK(n == -1 && errno == EAGAIN);
	clearerr(stderr);
	CHECK(fprintf(stderr, "back %d\n", number) == 7);
	dup2(out, 2);
	n = read(fd[0], got, sizeof got);
	CHECK(n >= 7 && !memcmp(got + n - 7, "back 7\n", 7));
	return failed;
}
