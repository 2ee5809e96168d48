/* At exit, read-ahead is undone, so that the next program reads on there. */
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../test.h"

static const char name[] = "stdio_exit.tmp";

int main(void)
{
	FILE *f = fopen(name, "w");
	char s[16];
	int status;

	fputs("one\ntwo\n", f);
	fclose(f);
	f = fopen(name, "r");
	if (!f)
		return 1;
	if (!fork()) {
		if (!fgets(s, sizeof s, f))
			_exit(1);
		exit(0);
	}
	wait(&status);
	CHECK(status == 0);
	CHECK(read(fileno(f), s, sizeof s) == 4 && s[1] == 'w');
	fclose(f);
	remove(name);
	return failed;
}
