#include <errno.h>
#include "entry.h"

struct group *fgetgrent(FILE *f)
{
	static struct line line;
	static struct group entry;
	int r = __next_group(f, &line, &entry);

	if (r)
		errno = r == NO_ENTRY ? ENOENT : r;
	return r ? 0 : &entry;
}
