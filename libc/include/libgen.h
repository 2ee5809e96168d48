/* libgen.h - POSIX <libgen.h>: the two parts of a path. */
#ifndef _LIBGEN_H
#define _LIBGEN_H

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The last component, and what is before it; slashes at the end do not count.
 * The path may be changed, and the result lie in it. "." for null or "".
 */
char *basename(char *path);
char *dirname(char *path);

#ifdef __cplusplus
}
#endif

#endif
