#include <errno.h>
#include <string.h>
#include "entry.h"

static int is_member(const struct group *gr, const char *user)
{
	char **m;

	for (m = gr->gr_mem; *m; m++)
		if (strcmp(*m, user) == 0)
			return 1;
	return 0;
}

/* The list holds the first ones, up to room. */
static int has(const gid_t *list, int room, int count, gid_t group)
{
	int i;

	for (i = 0; i < count && i < room; i++)
		if (list[i] == group)
			return 1;
	return 0;
}

int getgrouplist(const char *user, gid_t group, gid_t *list, int *n)
{
	struct line line = { 0 };
	struct group gr;
	int room = *n, count = 1, r = NO_ENTRY, e = errno;
	FILE *f = fopen("/etc/group", "re");

	if (!f && errno != ENOENT)
		return -1;
	errno = e;
	if (room > 0)
		list[0] = group;
	while (f && !(r = __next_group(f, &line, &gr))) {
		if (gr.gr_gid == group || !is_member(&gr, user) ||
		    has(list, room, count, gr.gr_gid))
			continue;
		if (count < room)
			list[count] = gr.gr_gid;
		count++;
	}
	__free_line(&line);
	if (f)
		fclose(f);
	if (r != NO_ENTRY) {
		errno = r;
		return -1;
	}
	*n = count;
	return count <= room ? count : -1;
}
