#include <stdio.h>
#include <errno.h>
#include <string.h>
#include "file.h"

void perror(const char *s)
{
	const char *error = strerror(errno);
	unsigned unbuffered = stderr->flags & UNBUFFERED;

	/*
	 * Call this before UNBUFFERED is cleared: it sets wend by that flag, and
	 * a later fputc would leave its byte in the buffer.
	 */
	if (__start_writing(stderr))
		return;
	/* Without the flag, one write has the whole line. */
	stderr->flags &= ~UNBUFFERED;
	if (s && *s) {
		fputs(s, stderr);
		fputs(": ", stderr);
	}
	fputs(error, stderr);
	fputc('\n', stderr);
	stderr->flags |= unbuffered;
	if (unbuffered)
		__flush(stderr, -1);
}
