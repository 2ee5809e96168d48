#include <errno.h>
#include "entry.h"

int __open_table(FILE **f, const char *path)
{
	if (!*f)
		*f = fopen(path, "re");
	return *f ? 0 : errno;
}
