/*
 * errno.h - ISO C 7.5, POSIX <errno.h>, errno(3): error numbers.
 *
 * A function that fails reports that by its return value, and sets errno to one
 * of the numbers in bits/errno.h. A function that succeeds does not change it,
 * which the standards do not promise. Programs have one thread, so errno is a
 * plain object: a macro that calls a function would make each use longer. Objects
 * compiled with the headers of another libc call __errno_location.
 */
#ifndef _ERRNO_H
#define _ERRNO_H

#include <bits/errno.h>
#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

extern int errno;
#define errno errno

#ifdef _GNU_SOURCE
/*
 * argv[0], and the part of it after the last slash; empty strings if argc is 0.
 * A program may change them.
 */
extern char *program_invocation_name, *program_invocation_short_name;
#endif

#ifdef __cplusplus
}
#endif

#endif
