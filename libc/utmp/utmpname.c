#include <stdlib.h>
#include <string.h>
#include "file.h"

int utmpname(const char *path)
{
	char *copy = strdup(path);

	if (!copy)
		return -1;
	endutent();
	free(__utmp_file.path);
	__utmp_file.path = copy;
	return 0;
}
