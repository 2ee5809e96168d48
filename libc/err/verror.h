/* verror.h - prints a message of error(3) and exits if status is not 0. */
#ifndef VERROR_H
#define VERROR_H

#include <stdarg.h>

void __verror(int status, int errnum, const char *filename, unsigned linenum,
	const char *format, va_list ap);

#endif
