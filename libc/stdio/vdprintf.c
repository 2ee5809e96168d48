#include <stdio.h>
#include <stdarg.h>
#include "file.h"

int vdprintf(int fd, const char *restrict format, va_list ap)
{
	FILE f = { .fd = fd, .flags = WRITE };

	return vfprintf(&f, format, ap);
}
