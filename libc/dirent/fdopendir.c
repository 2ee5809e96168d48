#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include "dir.h"
#include "internal.h"

DIR *fdopendir(int fd)
{
	struct stat st = { .st_mode = 0 };
	DIR *dir;

	if (fstat(fd, &st) < 0)
		return 0;
	if (!S_ISDIR(st.st_mode)) {
		__ret(-ENOTDIR);
		return 0;
	}
	/* A directory is open for reading, unless it is not open at all. */
	if (fcntl(fd, F_GETFL) & O_PATH) {
		__ret(-EBADF);
		return 0;
	}
	dir = malloc(sizeof *dir);
	if (!dir)
		return 0;
	fcntl(fd, F_SETFD, FD_CLOEXEC);
	dir->offset = dir->pos = dir->end = dir->count = 0;
	dir->places = 0;
	dir->fd = fd;
	return dir;
}
