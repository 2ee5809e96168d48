#include <errno.h>
#include <string.h>
#include "entry.h"

int __find_group(const char *name, gid_t id, struct line *l, struct group *gr)
{
	FILE *f = fopen("/etc/group", "re");
	int r;

	if (!f)
		return errno;
	do
		r = __next_group(f, l, gr);
	while (!r && (name ? strcmp(name, gr->gr_name) != 0 : id != gr->gr_gid));
	fclose(f);
	return r;
}
