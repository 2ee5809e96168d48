#include <errno.h>
#include <error.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "stdio/file.h"
#include "verror.h"

unsigned error_message_count;
void (*error_print_progname)(void);

void __verror(int status, int errnum, const char *filename, unsigned linenum,
	const char *format, va_list ap)
{
	int e = errno;	/* the functions below may change it */
	unsigned held;

	fflush(stdout);
	/* It may write as it likes, so stderr is not held yet. */
	if (error_print_progname)
		error_print_progname();
	held = __hold(stderr);
	if (!error_print_progname)
		fprintf(stderr, "%s:", program_invocation_name);
	if (filename)
		fprintf(stderr, "%s:%u:", filename, linenum);
	if (filename || !error_print_progname)
		fprintf(stderr, " ");
	errno = e;	/* for %m */
	vfprintf(stderr, format, ap);
	if (errnum)
		fprintf(stderr, ": %s", strerror(errnum));
	fprintf(stderr, "\n");
	__release(stderr, held);
	error_message_count++;
	if (status)
		exit(status);
}
