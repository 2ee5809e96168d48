#include <stdio.h>
#include <stdarg.h>
#include <stdint.h>
#include "scan.h"

/*
 * Scan the string as the unread buffer of a stream. Its length is not known, so
 * rend is as far away as possible: where memory ends, or where the difference of
 * two pointers would overflow. __scan_peek stops at the null byte, before it could
 * refill the buffer.
 */
int vsscanf(const char *restrict s, const char *restrict format, va_list ap)
{
	FILE f;

	f.pos = (unsigned char *)s;
	f.rend = (unsigned char *)(UINTPTR_MAX - (uintptr_t)s < PTRDIFF_MAX ?
		UINTPTR_MAX : (uintptr_t)s + PTRDIFF_MAX);
	return __scan(&f, 1, format, ap);
}
