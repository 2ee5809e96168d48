#include <dirent.h>
#include "dir.h"

long telldir(DIR *dir)
{
	return (long)dir->offset;
}
