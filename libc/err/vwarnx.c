#include <err.h>
#include <errno.h>
#include <stdio.h>
#include "program.h"
#include "stdio/file.h"

void vwarnx(const char *format, va_list ap)
{
	int e = errno;
	unsigned held = __hold(stderr);

	fprintf(stderr, "%s: ", __program());
	if (format) {
		errno = e;	/* for %m */
		vfprintf(stderr, format, ap);
	}
	fprintf(stderr, "\n");
	__release(stderr, held);
}
