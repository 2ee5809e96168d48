#include <dirent.h>
#include <unistd.h>
#include "dir.h"

void seekdir(DIR *dir, long place)
{
	dir->place = lseek(dir->fd, place, SEEK_SET);
	dir->at = dir->end = 0;
}
