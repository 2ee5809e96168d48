#include <dirent.h>
#include "scan.h"

int scandir(const char *path, struct dirent ***list,
	int (*select)(const struct dirent *),
	int (*compare)(const struct dirent **, const struct dirent **))
{
	return __scandir(opendir(path), list, select, compare);
}
