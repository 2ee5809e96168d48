#include <errno.h>
#include "entry.h"

static struct line line;
static struct group entry;

static struct group *find(const char *name, gid_t id)
{
	int r = __find_group(name, id, &line, &entry);

	if (r > 0)
		errno = r;
	return r ? 0 : &entry;
}

struct group *getgrnam(const char *name)
{
	return find(name, 0);
}

struct group *getgrgid(gid_t id)
{
	return find(0, id);
}
