/* stdlib_exit.c - exit and quick_exit run their handlers, last first. */
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static int fd;

static void say(char c)
{
	if (write(fd, &c, 1) != 1)
		_exit(99);
}

static void a(void) { say('a'); }
static void b(void) { say('b'); }
static void late(void) { say('l'); atexit(a); }
static void again(void) { say('e'); exit(4); }

static void order(void)
{
	atexit(a);
	atexit(late);
	atexit(b);
	exit(3);
}

static void many(void)
{
	int i;

	for (i = 0; i < 100; i++)
		if (atexit(i % 2 ? a : b))
			_exit(98);
	exit(3);
}

static void twice(void)
{
	atexit(a);
	atexit(again);
	exit(3);
}

static void quickly(void)
{
	int i;

	for (i = 0; i < 32; i++)
		if (at_quick_exit(i % 2 ? a : b))
			_exit(98);
	atexit(late);
	quick_exit(5);
}

static void at_once(void)
{
	atexit(a);
	at_quick_exit(b);
	_Exit(6);
}

/* Runs f in a child; returns its status, and its output. */
static int child(void (*f)(void), char *said)
{
	int p[2], status, n = 0, r;

	if (pipe(p))
		return -1;
	pid_t pid = fork();
	if (!pid) {
		fd = p[1];
		f();
	}
	close(p[1]);
	while ((r = read(p[0], said + n, 100)) > 0)
		n += r;
	said[n] = 0;
	close(p[0]);
	waitpid(pid, &status, 0);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int main(void)
{
	char said[300];
	int i;

	CHECK(child(order, said) == 3 && !strcmp(said, "blaa"));
	CHECK(child(many, said) == 3 && strlen(said) == 100);
	for (i = 0; i < 100; i++)
		CHECK(said[i] == (i % 2 ? 'b' : 'a'));
	CHECK(child(twice, said) == 4 && !strcmp(said, "ea"));
	CHECK(child(quickly, said) == 5 && strlen(said) == 32);
	CHECK(said[0] == 'a' && said[31] == 'b');
	CHECK(child(at_once, said) == 6 && !*said);
	return failed;
}
