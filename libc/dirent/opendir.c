#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>
#include "dir.h"

DIR *opendir(const char *path)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir;

	if (fd < 0)
		return 0;
	dir = malloc(sizeof *dir);
	if (!dir) {
		close(fd);
		return 0;
	}
	dir->offset = dir->pos = dir->end = dir->count = 0;
	dir->places = 0;
	dir->fd = fd;
	return dir;
}
