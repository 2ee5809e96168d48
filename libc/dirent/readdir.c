#include <dirent.h>
#include <errno.h>
#include "dir.h"
#include "internal.h"
#include "syscall.h"

struct dirent *readdir(DIR *dir)
{
	struct dirent *d;

	if (dir->pos == dir->end) {
		long r = syscall3(SYS_getdents64, dir->fd, dir->buf,
			sizeof dir->buf);

		/* ENOENT: the directory was removed. POSIX: end of stream. */
		if (r <= 0) {
			__ret(r == -ENOENT ? 0 : r);
			return 0;
		}
		dir->pos = 0;
		dir->end = (int)r;
	}
	d = (struct dirent *)(dir->buf + dir->pos);
	dir->pos += d->d_reclen;
	dir->offset = d->d_off;
	return d;
}
