/* fnmatch.h - POSIX <fnmatch.h>, fnmatch(3): the shell's patterns. */
#ifndef _FNMATCH_H
#define _FNMATCH_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

#define FNM_PATHNAME 1	/* only a slash matches a slash */
#define FNM_NOESCAPE 2	/* a backslash is an ordinary character */
#define FNM_PERIOD 4	/* only a period matches a period at the start; with
			   FNM_PATHNAME also one after a slash */
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
#define FNM_FILE_NAME FNM_PATHNAME
#define FNM_LEADING_DIR 8	/* a slash and more may follow what matches; GNU */
#define FNM_CASEFOLD 16		/* the case of ASCII letters does not matter; GNU */
#endif

#define FNM_NOMATCH 1

/*
 * Does the pattern match the whole string? Returns 0 or FNM_NOMATCH. `*` matches
 * any string, `?` a byte, and [abc], [a-z], [[:alpha:]], [!a] or [^a] one byte of
 * a set. In UTF-8 a longer character takes several. A [ without a ] is an ordinary
 * character. The time is at most that of comparing each byte of the pattern with
 * each of the string.
 */
int fnmatch(const char *pattern, const char *string, int flags);

#ifdef __cplusplus
}
#endif

#endif
