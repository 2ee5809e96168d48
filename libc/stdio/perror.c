#include <stdio.h>
#include <errno.h>
#include <string.h>
#include "file.h"

void perror(const char *s)
{
	const char *error = strerror(errno);
	unsigned bare = stderr->flags & UNBUFFERED;

	/* First, as it is told by UNBUFFERED what fputc may do without asking. */
	if (__start_writing(stderr))
		return;
	stderr->flags &= ~UNBUFFERED;	/* one write for the whole line */
	if (s && *s) {
		fputs(s, stderr);
		fputs(": ", stderr);
	}
	fputs(error, stderr);
	fputc('\n', stderr);
	stderr->flags |= bare;
	if (bare)
		__flush(stderr);
}
