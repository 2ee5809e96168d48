#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include "dir.h"
#include "internal.h"

/*
 * Offsets have 64 bits; file systems use hashes as such. A long may have 32: the
 * offset is kept then, and a negative number returned for it, -2 for the first.
 */
long telldir(DIR *dir)
{
	off_t *places;
	int i;

	if (dir->offset >= 0 && (long)dir->offset == dir->offset)
		return (long)dir->offset;
	for (i = 0; i < dir->count; i++)
		if (dir->places[i] == dir->offset)
			return -2 - i;
	places = reallocarray(dir->places, dir->count + 1, sizeof *places);
	if (!places)
		return __ret(-ENOMEM);
	dir->places = places;
	places[dir->count++] = dir->offset;
	return -2 - i;
}
