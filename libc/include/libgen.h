/* libgen.h - POSIX <libgen.h>: the components of a path. */
#ifndef _LIBGEN_H
#define _LIBGEN_H

#ifdef __cplusplus
extern "C" {
#endif

/*
 * The last component of a path, and the path up to it; trailing slashes are
 * ignored. Both may modify the path and return a pointer into it, so pass a
 * copy. Null and "" give ".".
 */
char *__xpg_basename(char *path);
char *dirname(char *path);
#define basename __xpg_basename	/* <string.h> has another one, of GNU */

#ifdef __cplusplus
}
#endif

#endif
