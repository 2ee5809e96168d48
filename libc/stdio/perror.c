#include <stdio.h>
#include <errno.h>
#include <string.h>
#include "file.h"

void perror(const char *s)
{
	const char *error = strerror(errno);
	unsigned held = __hold(stderr);

	if (s && *s) {
		fputs(s, stderr);
		fputs(": ", stderr);
	}
	fputs(error, stderr);
	fputc('\n', stderr);
	__release(stderr, held);
}
