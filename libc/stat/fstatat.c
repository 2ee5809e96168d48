#include <sys/stat.h>
#include <fcntl.h>
#include <sys/sysmacros.h>
#include "internal.h"
#include "syscall.h"

static struct timespec time_of(const struct statx_timestamp *x)
{
	struct timespec t = { .tv_sec = x->tv_sec, .tv_nsec = x->tv_nsec };

	return t;
}

int fstatat(int dir, const char *__restrict path, struct stat *__restrict st,
	int flags)
{
	struct statx x;
	/* Like stat(2), do not trigger automounts. */
	long r = syscall5(SYS_statx, dir, path, flags | AT_NO_AUTOMOUNT,
		STATX_BASIC_STATS, &x);

	if (r)
		return __ret(r);
	st->st_dev = makedev(x.stx_dev_major, x.stx_dev_minor);
	st->st_ino = x.stx_ino;
	st->st_mode = x.stx_mode;
	st->st_uid = x.stx_uid;
	st->st_gid = x.stx_gid;
	st->st_nlink = x.stx_nlink;
	st->st_rdev = makedev(x.stx_rdev_major, x.stx_rdev_minor);
	st->st_size = x.stx_size;
	st->st_blksize = x.stx_blksize;
	st->st_blocks = x.stx_blocks;
	st->st_atim = time_of(&x.stx_atime);
	st->st_mtim = time_of(&x.stx_mtime);
	st->st_ctim = time_of(&x.stx_ctime);
	return 0;
}
