#include <err.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include "program.h"

void vwarn(const char *format, va_list ap)
{
	int e = errno;	/* the functions below may change it */

	fprintf(stderr, "%s: ", __program());
	if (format) {
		vfprintf(stderr, format, ap);
		fprintf(stderr, ": ");
	}
	fprintf(stderr, "%s\n", strerror(e));
}
