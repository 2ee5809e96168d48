/*
 * errno.h - ISO C 7.5, POSIX, errno(3): what went wrong.
 *
 * A function that fails says so by its result and sets errno to one of the
 * numbers below; one that succeeds leaves it alone. There is one thread, so
 * it is one object, shared by all files of a program.
 */
#ifndef _ERRNO_H
#define _ERRNO_H

#include <bits/errno.h>

#ifdef __cplusplus
extern "C" {
#endif

extern int errno;
#define errno errno

#ifdef __cplusplus
}
#endif

#endif
