/*
 * process_no_arguments.c - a script is started with an empty argv.
 * not: kernel, there is no shell
 */
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	char *none[] = { 0 };
	int fd = open("script.tmp", O_CREAT | O_WRONLY, 0700), status;

	CHECK(write(fd, "exit $((40 + $#))\n", 18) == 18 && close(fd) == 0);
	if (!fork()) {
		execvp("./script.tmp", none);
		_exit(1);
	}
	wait(&status);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 40);
	unlink("script.tmp");
	return failed;
}
