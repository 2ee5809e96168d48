#include <grp.h>
#include <stdlib.h>

int initgroups(const char *user, gid_t group)
{
	int n = 32, room, r;
	gid_t *list = 0, *more;

	/* The file may grow between two attempts. */
	do {
		room = n;
		more = reallocarray(list, room, sizeof *list);
		if (!more) {
			free(list);
			return -1;
		}
		list = more;
		r = getgrouplist(user, group, list, &n);
	} while (r < 0 && n > room);
	if (r >= 0)
		r = setgroups(r, list);
	free(list);
	return r;
}
