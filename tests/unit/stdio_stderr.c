/* stderr needs no flush; each call makes one write. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	char s[1000];
	int p[2], old = dup(2);

	/* A pipe of packets: each read returns what one write wrote. */
	CHECK(!pipe2(p, O_DIRECT));
	dup2(p[1], 2);
	fprintf(stderr, "%s %d %c%5.1f\n", "text", 12, 'c', 2.5);
	CHECK(read(p[0], s, sizeof s) == 15);
	CHECK(!memcmp(s, "text 12 c  2.5\n", 15));
	errno = ENOENT;
	perror("name");
	CHECK(read(p[0], s, sizeof s) == 32);
	CHECK(!memcmp(s, "name: No such file or directory\n", 32));
	errno = EACCES;
	perror("");
	CHECK(read(p[0], s, sizeof s) == 18);
	fputs("text", stderr);
	CHECK(read(p[0], s, sizeof s) == 4);
	fputc('c', stderr);
	CHECK(read(p[0], s, sizeof s) == 1);
	dup2(old, 2);
	return failed;
}
