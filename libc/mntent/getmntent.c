#include <mntent.h>
#include "line.h"

struct mntent *getmntent(FILE *f)
{
	static char *line;
	static size_t size;
	static struct mntent m;

	return __mntent_line(f, &line, &size, &m) ? &m : 0;
}
