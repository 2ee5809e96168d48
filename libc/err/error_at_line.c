#include <errno.h>
#include <error.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include "verror.h"

int error_one_per_line;

/* Remembers the place, and says whether it is that of the previous call. */
static int repeated(const char *filename, unsigned linenum)
{
	static char *last;
	static unsigned last_line;
	int e = errno;

	if (last && filename && linenum == last_line && !strcmp(filename, last))
		return 1;
	/*
	 * A copy: the caller may use the buffer for the next name. Without
	 * memory for it, the next message appears.
	 */
	free(last);
	last = filename ? strdup(filename) : 0;
	last_line = linenum;
	errno = e;
	return 0;
}

void error_at_line(int status, int errnum, const char *filename,
	unsigned linenum, const char *format, ...)
{
	va_list ap;

	if (error_one_per_line && repeated(filename, linenum))
		return;
	va_start(ap, format);
	__verror(status, errnum, filename, linenum, format, ap);
	va_end(ap);
}
