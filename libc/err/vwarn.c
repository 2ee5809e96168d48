#include <err.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include "program.h"
#include "stdio/file.h"

void vwarn(const char *format, va_list ap)
{
	int e = errno;	/* the functions below may change it */
	unsigned held = __hold(stderr);

	fprintf(stderr, "%s: ", __program());
	if (format) {
		errno = e;	/* for %m */
		vfprintf(stderr, format, ap);
		fprintf(stderr, ": ");
	}
	fprintf(stderr, "%s\n", strerror(e));
	__release(stderr, held);
}
