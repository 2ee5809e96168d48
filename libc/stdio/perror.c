#include <stdio.h>
#include <errno.h>
#include <string.h>
#include "file.h"

void perror(const char *s)
{
	const char *error = strerror(errno);
	unsigned unbuffered = stderr->flags & UNBUFFERED;

	/*
	 * Must come first: __start_writing sets wend from the UNBUFFERED flag,
	 * which is cleared below.
	 */
	if (__start_writing(stderr))
		return;
	/* Write the whole line at once. */
	stderr->flags &= ~UNBUFFERED;
	if (s && *s) {
		fputs(s, stderr);
		fputs(": ", stderr);
	}
	fputs(error, stderr);
	fputc('\n', stderr);
	stderr->flags |= unbuffered;
	if (unbuffered)
		__flush(stderr);
}
