/*
 * Output is written at exit, by fflush, and when the buffer is full.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

/* The output of a child process that runs f. */
static long output(void (*f)(void), char *s, size_t n)
{
	int p[2], status;
	long r, total = 0;

	if (pipe(p))
		return -1;
	fflush(stdout);
	if (!fork()) {
		dup2(p[1], 1);
		close(p[0]);
		close(p[1]);
		f();
		_exit(99);
	}
	close(p[1]);
	while ((r = read(p[0], s + total, n - total)) > 0)
		total += r;
	close(p[0]);
	wait(&status);
	s[total] = 0;
	return status ? -status : total;
}

static void leave(void)
{
	printf("one\n");
	puts("two");
	putchar('3');
	exit(0);
}

static void leave_at_once(void)
{
	printf("lost");
	_exit(0);
}

static void flush(void)
{
	printf("kept\n");
	fflush(0);
	printf("lost");
	_exit(0);
}

/* Two streams on one descriptor write in the order of their flushes. */
static void order(void)
{
	FILE *f = fdopen(1, "w");

	fputs("a", stdout);
	fputs("b", f);
	fclose(f);
	_exit(0);
}

static void much(void)
{
	int i;

	for (i = 0; i < 100000; i++)
		printf("%05d ", i);
	exit(0);
}

int main(void)
{
	static char s[700000];
	int i;

	CHECK(output(leave, s, sizeof s - 1) == 9);
	CHECK(!strcmp(s, "one\ntwo\n3"));
	CHECK(output(leave_at_once, s, sizeof s - 1) == 0);
	CHECK(output(flush, s, sizeof s - 1) == 5);
	CHECK(!strcmp(s, "kept\n"));
	CHECK(output(order, s, sizeof s - 1) == 1);
	CHECK(!strcmp(s, "b"));
	CHECK(output(much, s, sizeof s - 1) == 600000);
	for (i = 0; i < 100000; i++)
		if (atoi(s + 6 * i) != i)
			break;
	CHECK(i == 100000);
	return failed;
}
