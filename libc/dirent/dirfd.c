#include <dirent.h>
#include "dir.h"

int dirfd(DIR *dir)
{
	return dir->fd;
}
