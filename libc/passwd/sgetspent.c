#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "entry.h"

struct spwd *sgetspent(const char *line)
{
	static char *buf;
	static struct spwd entry;
	size_t n = strlen(line) + 1;
	char *more = realloc(buf, n);
	struct spwd *result;
	int r;

	if (!more)
		return 0;
	buf = more;
	r = sgetspent_r(line, &entry, buf, n, &result);
	if (r)
		errno = r;
	return result;
}
