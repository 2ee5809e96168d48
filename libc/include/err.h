/*
 * err.h - err(3), BSD: error messages on stderr.
 *
 * Each prints "program: message: strerror(errno)\n", or the functions with an x
 * "program: message\n". err, errx, verr and verrx then call exit(status). With
 * a null format there is no message.
 */
#ifndef _ERR_H
#define _ERR_H

#include <stdarg.h>

#ifdef __cplusplus
extern "C" {
#endif

void warn(const char *format, ...)
	__attribute__((__format__(__printf__, 1, 2)));
void warnx(const char *format, ...)
	__attribute__((__format__(__printf__, 1, 2)));
void vwarn(const char *format, va_list ap)
	__attribute__((__format__(__printf__, 1, 0)));
void vwarnx(const char *format, va_list ap)
	__attribute__((__format__(__printf__, 1, 0)));
void err(int status, const char *format, ...)
	__attribute__((__noreturn__, __format__(__printf__, 2, 3)));
void errx(int status, const char *format, ...)
	__attribute__((__noreturn__, __format__(__printf__, 2, 3)));
void verr(int status, const char *format, va_list ap)
	__attribute__((__noreturn__, __format__(__printf__, 2, 0)));
void verrx(int status, const char *format, va_list ap)
	__attribute__((__noreturn__, __format__(__printf__, 2, 0)));

#ifdef __cplusplus
}
#endif

#endif
