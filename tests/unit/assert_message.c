/*
 * assert_message.c - a failed assertion prints its place, in one write, and
 * raises SIGABRT.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"
#include <assert.h>

int main(void)
{
	char said[300];
	int p[2], status, n = 0;

	assert(p);
	CHECK(!pipe2(p, O_DIRECT));	/* each read is of one write */
	pid_t pid = fork();
	if (!pid) {
		dup2(p[1], 2);
		assert(n == 1 && "why");
		_exit(1);
	}
	close(p[1]);
	n = read(p[0], said, sizeof said - 1);
	CHECK(n > 0);
	said[n > 0 ? n : 0] = 0;
	waitpid(pid, &status, 0);
	CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
	CHECK(strstr(said, "assert_message.c") && strstr(said, "main"));
	CHECK(strstr(said, "n == 1 && \"why\"") && said[n - 1] == '\n');

#define NDEBUG
#include <assert.h>
	assert(n == -1);
	return failed;
}
