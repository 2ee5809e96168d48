#include <dirent.h>
#include <unistd.h>
#include "dir.h"

void seekdir(DIR *dir, long offset)
{
	dir->offset = lseek(dir->fd, offset, SEEK_SET);
	dir->pos = dir->end = 0;
}
