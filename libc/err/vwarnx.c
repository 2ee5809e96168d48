#include <err.h>
#include <stdio.h>
#include "program.h"

void vwarnx(const char *format, va_list ap)
{
	fprintf(stderr, "%s: ", __program());
	if (format)
		vfprintf(stderr, format, ap);
	fprintf(stderr, "\n");
}
