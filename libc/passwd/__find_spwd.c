#include <errno.h>
#include <string.h>
#include "entry.h"

int __find_spwd(const char *name, struct line *l, struct spwd *sp)
{
	FILE *f = fopen("/etc/shadow", "re");
	int r;

	if (!f)
		return errno;
	do
		r = __next_spwd(f, l, sp);
	while (!r && strcmp(name, sp->sp_namp) != 0);
	fclose(f);
	return r;
}
