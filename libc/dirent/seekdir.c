#include <dirent.h>
#include <unistd.h>
#include "dir.h"

void seekdir(DIR *dir, long place)
{
	off_t offset = place;

	if (place < -1 && place >= -1 - dir->count)	/* see telldir */
		offset = dir->places[-2 - place];
	dir->offset = lseek(dir->fd, offset, SEEK_SET);
	dir->pos = dir->end = 0;
}
