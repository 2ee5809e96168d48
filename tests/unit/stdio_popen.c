/*
 * stdio_popen.c - popen and pclose.
 * not: kernel, it has no shell
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	char s[64];
	FILE *f = popen("echo one; exit 3", "r"), *g;
	int status;

	CHECK(f && fgets(s, sizeof s, f) && !strcmp(s, "one\n"));
	CHECK(!(fcntl(fileno(f), F_GETFD) & FD_CLOEXEC));
	status = pclose(f);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 3);

	/* A later child must not keep the pipe of an earlier one open. */
	f = popen("cat >popen.tmp", "w");
	g = popen("cat", "we");
	CHECK(f && g && fcntl(fileno(g), F_GETFD) & FD_CLOEXEC);
	CHECK(fputs("to cat\n", f) >= 0 && !pclose(f) && !pclose(g));
	f = fopen("popen.tmp", "r");
	CHECK(f && fgets(s, sizeof s, f) && !strcmp(s, "to cat\n"));
	errno = 0;
	CHECK(pclose(f) == -1 && errno == ECHILD);
	fclose(f);
	remove("popen.tmp");

	errno = 0;
	CHECK(!popen("true", "rw") && errno == EINVAL);
	CHECK(!popen("true", "") && errno == EINVAL);
	f = popen("kill -9 $$", "r");
	status = pclose(f);
	CHECK(WIFSIGNALED(status) && WTERMSIG(status) == 9);
	/* The child's end may be its standard input already. */
	close(0);
	f = popen("read x; test $x = 5", "w");
	CHECK(f && fputs("5\n", f) >= 0 && pclose(f) == 0);
	return failed;
}
