#include <stdio.h>
#include <errno.h>
#include <string.h>
#include "file.h"

void perror(const char *s)
{
	const char *error = strerror(errno);

	stderr->flags |= HELD;	/* one write for the whole line */
	if (s && *s) {
		fputs(s, stderr);
		fputs(": ", stderr);
	}
	fputs(error, stderr);
	fputc('\n', stderr);
	stderr->flags &= ~HELD;
	if (stderr->flags & BARE)
		__flush(stderr);
}
