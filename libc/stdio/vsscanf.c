#include <stdio.h>
#include <stdarg.h>
#include "scan.h"

/*
 * Scan the string as the unread buffer of a stream. Its length is not known, so
 * rend is as far away as possible. __scan_peek stops at the null byte, before
 * it could refill the buffer.
 */
int vsscanf(const char *restrict s, const char *restrict format, va_list ap)
{
	FILE f;

	f.pos = (unsigned char *)s;
	f.rend = (unsigned char *)-1;
	return __scan(&f, 1, format, ap);
}
