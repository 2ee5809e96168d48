#include <stdio.h>
#include <string.h>
#include "file.h"

static int put_line(const char *s)
{
	size_t n = strlen(s), held;

	if (__file_write(stdout, s, n) < n)
		return EOF;
	if (fputc('\n', stdout) >= 0)
		return 0;
	/* Take back what is not written of s, the end of the buffer. */
	held = stdout->pos - stdout->buf;
	stdout->pos -= held < n ? held : n;
	return EOF;
}

int puts(const char *s)
{
	unsigned held = __hold(stdout);
	int failed = put_line(s);

	return __release(stdout, held) || failed ? EOF : 0;
}
