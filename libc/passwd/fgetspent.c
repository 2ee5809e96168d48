#include <errno.h>
#include "entry.h"

struct spwd *fgetspent(FILE *f)
{
	static struct line line;
	static struct spwd entry;
	int r = __next_spwd(f, &line, &entry);

	if (r)
		errno = r == NO_ENTRY ? ENOENT : r;
	return r ? 0 : &entry;
}
