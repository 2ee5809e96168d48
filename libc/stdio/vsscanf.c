#include <stdio.h>
#include <stdarg.h>
#include "scan.h"

/* The string as a stream that has been read, whose end is yet to be seen. */
int vsscanf(const char *restrict s, const char *restrict format, va_list ap)
{
	FILE f = {
		.pos = (unsigned char *)s,
		.rend = (unsigned char *)-1,
		.flags = READ | EOF_SEEN | LISTED,
	};

	return __scan(&f, 1, format, ap);
}
