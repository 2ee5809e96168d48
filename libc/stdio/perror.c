#include <stdio.h>
#include <errno.h>
#include <string.h>
#include "file.h"

void perror(const char *s)
{
	const char *error = strerror(errno);
	unsigned char room[256];
	int lent = __lend(stderr, room, sizeof room);

	if (s && *s) {
		fputs(s, stderr);
		fputs(": ", stderr);
	}
	fputs(error, stderr);
	fputc('\n', stderr);
	__take_back(stderr, lent);
}
