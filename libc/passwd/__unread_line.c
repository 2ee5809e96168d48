#include <errno.h>
#include "entry.h"

int __unread_line(FILE *f, off_t start, int r)
{
	int e = errno;

	if (r == ERANGE && start >= 0)
		fseeko(f, start, SEEK_SET);
	errno = e;
	return r == NO_ENTRY ? ENOENT : r;
}
