/* __statvfs.c - what statvfs and fstatvfs make of the kernel's struct statfs. */
#include <string.h>
#include "statvfs.h"

/* A flag of the kernel that says only that the others are filled in. */
#define VALID 32

void __statvfs(struct statvfs *st, const struct statfs *from)
{
	memset(st, 0, sizeof *st);
	st->f_bsize = from->f_bsize;
	/* Some file systems leave it at 0. */
	st->f_frsize = from->f_frsize ? from->f_frsize : from->f_bsize;
	st->f_blocks = from->f_blocks;
	st->f_bfree = from->f_bfree;
	st->f_bavail = from->f_bavail;
	st->f_files = from->f_files;
	/* No file system on Linux keeps inodes for root. */
	st->f_ffree = st->f_favail = from->f_ffree;
	st->f_fsid = (unsigned)from->f_fsid.__val[0];
	if (sizeof st->f_fsid > sizeof(int))
		st->f_fsid |= (unsigned long)from->f_fsid.__val[1] << 16 << 16;
	st->f_flag = from->f_flags & ~VALID;
	st->f_namemax = from->f_namelen;
	st->f_type = from->f_type;
}
