#include <dirent.h>
#include <stdlib.h>
#include <unistd.h>
#include "dir.h"

int closedir(DIR *dir)
{
	int fd = dir->fd;

	free(dir->places);
	free(dir);
	return close(fd);
}
