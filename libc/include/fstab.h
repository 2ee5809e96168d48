/* fstab.h - getfsent(3), BSD: the lines of /etc/fstab. */
#ifndef _FSTAB_H
#define _FSTAB_H

#include <bits/null.h>

#ifdef __cplusplus
extern "C" {
#endif

#define _PATH_FSTAB "/etc/fstab"
#define FSTAB "/etc/fstab"

/* fs_type */
#define FSTAB_RW "rw"
#define FSTAB_RQ "rq"
#define FSTAB_RO "ro"
#define FSTAB_SW "sw"
#define FSTAB_XX "xx"

struct fstab {
	char *fs_spec;		/* what is mounted */
	char *fs_file;		/* where */
	char *fs_vfstype;
	char *fs_mntops;	/* with commas between them */
	const char *fs_type;	/* the option that is one of the above, or "??" */
	int fs_freq;		/* days between dumps */
	int fs_passno;		/* order of checks at boot */
};

/* Opens the file, or starts again. Returns 1, or 0 on failure. */
int setfsent(void);
void endfsent(void);
/* Returns the next line; null at the end and on failure. */
struct fstab *getfsent(void);
/* Start again, and return the first line with that fs_spec or fs_file, or null. */
struct fstab *getfsspec(const char *spec);
struct fstab *getfsfile(const char *file);

#ifdef __cplusplus
}
#endif

#endif
