#include <dirent.h>
#include "dir.h"

void rewinddir(DIR *dir)
{
	seekdir(dir, 0);
}
