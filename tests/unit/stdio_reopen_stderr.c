/* stdio_reopen_stderr.c - messages reach a reopened stderr. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	char got[32] = "";
	FILE *f;

	CHECK(freopen("reopen.tmp", "w", stderr) == stderr);
	fputs("about to crash\n", stderr);
	CHECK((f = fopen("reopen.tmp", "r")) && fgets(got, sizeof got, f));
	CHECK(!strcmp(got, "about to crash\n"));
	unlink("reopen.tmp");
	return failed;
}
