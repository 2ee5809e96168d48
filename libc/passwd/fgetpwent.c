#include <errno.h>
#include "entry.h"

struct passwd *fgetpwent(FILE *f)
{
	static struct line line;
	static struct passwd entry;
	int r = __next_passwd(f, &line, &entry);

	if (r)
		errno = r == NO_ENTRY ? ENOENT : r;
	return r ? 0 : &entry;
}
