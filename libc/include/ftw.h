/* ftw.h - POSIX <ftw.h>, nftw(3): walking a tree of files. */
#ifndef _FTW_H
#define _FTW_H

#include <features.h>
#include <sys/stat.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a path is */
#define FTW_F 0		/* a file, not a directory */
#define FTW_D 1		/* a directory, before what is in it */
#define FTW_DNR 2	/* a directory that cannot be read */
#define FTW_NS 3	/* unknown: stat failed */
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
#define FTW_SL 4	/* a symbolic link, with FTW_PHYS */
#endif
#ifdef _XOPEN_SOURCE
#define FTW_DP 5	/* a directory, after what is in it: with FTW_DEPTH */
#define FTW_SLN 6	/* a symbolic link that leads nowhere */

/* Flags */
#define FTW_PHYS 1	/* do not follow symbolic links */
#define FTW_MOUNT 2	/* stay in the file system of path */
#define FTW_CHDIR 4	/* call visit in the directory that has the file */
#define FTW_DEPTH 8	/* a directory after what is in it */
#ifdef _GNU_SOURCE
#define FTW_ACTIONRETVAL 16	/* visit returns one of these: */
#define FTW_CONTINUE 0
#define FTW_STOP 1
#define FTW_SKIP_SUBTREE 2	/* not what is in this directory */
#define FTW_SKIP_SIBLINGS 3	/* no more of the directory that has it */
#endif

struct FTW {
	int base;	/* where the name starts in the path */
	int level;	/* 0 for the path that nftw was called with */
};

/*
 * Calls visit for path and, if that is a directory, for every file in the tree
 * below, until visit returns nonzero, which is then the result. -1 with errno on
 * failure; but for a file or a directory without permission it calls visit.
 *
 * A directory to which several symbolic links lead is visited once. Its names are
 * read at once: only one descriptor is open, whatever the limit n, and one more
 * with FTW_CHDIR. The current directory is the same afterwards.
 */
int nftw(const char *path, int (*visit)(const char *, const struct stat *, int,
	struct FTW *), int n, int flags);
#endif
/*
 * nftw with neither flags nor FTW_SL, FTW_DP and FTW_SLN. Use that.
 */
int ftw(const char *path, int (*visit)(const char *, const struct stat *, int),
	int n);

#ifdef __cplusplus
}
#endif

#endif
