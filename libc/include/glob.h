/* glob.h - POSIX <glob.h>, glob(3): the paths that match a pattern. */
#ifndef _GLOB_H
#define _GLOB_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;

#ifdef _GNU_SOURCE
struct dirent;
struct stat;
#define __dirent struct dirent
#define __stat struct stat
#else	/* names of other headers */
#define __dirent void
#define __stat void
#endif

typedef struct {
	size_t gl_pathc;	/* the number of paths */
	char **gl_pathv;	/* gl_offs null pointers, the paths, a null pointer */
	size_t gl_offs;		/* for GLOB_DOOFFS, set by the caller */
	int gl_flags;		/* those of glob, and GLOB_MAGCHAR */
	/* For GLOB_ALTDIRFUNC, set by the caller */
	void (*gl_closedir)(void *);
	__dirent *(*gl_readdir)(void *);
	void *(*gl_opendir)(const char *);
	int (*gl_lstat)(const char *__restrict, __stat *__restrict);
	int (*gl_stat)(const char *__restrict, __stat *__restrict);
} glob_t;
#undef __dirent
#undef __stat

#define GLOB_ERR 1		/* stop at the first directory that can't be read */
#define GLOB_MARK 2		/* add a slash to directories */
#define GLOB_NOSORT 4
#define GLOB_DOOFFS 8		/* leave gl_offs null pointers in front */
#define GLOB_NOCHECK 16		/* if nothing matches, the result is the pattern */
#define GLOB_APPEND 32		/* add to the result of earlier calls */
#define GLOB_NOESCAPE 64	/* a backslash is an ordinary character */
#define GLOB_PERIOD 128		/* a leading period may be matched by * ? [ */
#ifdef _DEFAULT_SOURCE		/* GNU and BSD */
#define GLOB_MAGCHAR 256	/* in gl_flags: the pattern has * ? or [ */
#define GLOB_ALTDIRFUNC 512	/* use the functions of the glob_t */
#define GLOB_BRACE 1024		/* {a,b} stands for a and b, as in csh */
#define GLOB_NOMAGIC 2048	/* GLOB_NOCHECK if the pattern has no * ? or [ */
#define GLOB_TILDE 4096		/* ~ and ~user at the start are home directories */
#define GLOB_ONLYDIR 8192	/* what * ? or [ match at the end is a directory */
#define GLOB_TILDE_CHECK 16384	/* the same, and an unknown user is no match */
#endif

#define GLOB_NOSPACE 1		/* no memory */
#define GLOB_ABORTED 2		/* a directory can't be read, see below */
#define GLOB_NOMATCH 3

/*
 * Stores the paths that match a pattern, as fnmatch does for each part between
 * slashes, sorted as by strcmp, in memory that globfree frees. For a directory
 * that can't be read it calls errfunc, unless that is null, with its path and the
 * error number, and returns GLOB_ABORTED if the result is not 0 or if GLOB_ERR is
 * set; what was found before is stored. Returns 0 or an error of those above.
 * At most one directory is open at a time.
 */
int glob(const char *__restrict pattern, int flags,
	int (*errfunc)(const char *path, int error), glob_t *__restrict g);
void globfree(glob_t *g);

#ifdef __cplusplus
}
#endif

#endif
