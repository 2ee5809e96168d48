/*
 * mntent.h - getmntent(3): the lines of /etc/fstab, /etc/mtab and /proc/mounts.
 *
 * Fields are separated by blanks. In them, a blank, a newline, a backslash or any
 * other byte may be written as a backslash and three octal digits: \040.
 */
#ifndef _MNTENT_H
#define _MNTENT_H

#include <bits/null.h>
#include <paths.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

#define MNTTAB _PATH_MNTTAB
#define MOUNTED _PATH_MOUNTED

#define MNTTYPE_IGNORE "ignore"
#define MNTTYPE_NFS "nfs"
#define MNTTYPE_SWAP "swap"

#define MNTOPT_DEFAULTS "defaults"
#define MNTOPT_RO "ro"
#define MNTOPT_RW "rw"
#define MNTOPT_SUID "suid"
#define MNTOPT_NOSUID "nosuid"
#define MNTOPT_NOAUTO "noauto"

struct mntent {
	char *mnt_fsname;	/* what is mounted */
	char *mnt_dir;		/* where */
	char *mnt_type;
	char *mnt_opts;		/* with commas between them */
	int mnt_freq;		/* days between dumps; 0: none */
	int mnt_passno;		/* order of checks at boot; 0: none */
};

/* Opens a file, with a mode of fopen and O_CLOEXEC. Null with errno. */
FILE *setmntent(const char *path, const char *mode);
/* Closes it. Always returns 1. */
int endmntent(FILE *f);
/*
 * Returns the next line, of any length, valid until the next call; or null at the
 * end and on failure. Blank lines, comments and lines with one field are skipped.
 * Other fields may be missing: then strings are empty and numbers 0.
 */
struct mntent *getmntent(FILE *f);
/* The same in a buffer of n bytes. ERANGE if that is too small. */
struct mntent *getmntent_r(FILE *__restrict f, struct mntent *__restrict m,
	char *__restrict buf, int n);
/*
 * Writes a line at the end of the file. Returns 0, or 1 with errno: EINVAL if a
 * string is null or empty.
 */
int addmntent(FILE *__restrict f, const struct mntent *__restrict m);
/*
 * Returns where in mnt_opts the option is, alone or with "=" and a value after
 * it; or null.
 */
char *hasmntopt(const struct mntent *m, const char *option);

#ifdef __cplusplus
}
#endif

#endif
