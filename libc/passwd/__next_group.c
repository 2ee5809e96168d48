#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "entry.h"

/* Split the members; empty ones are left out. Returns 0 or ENOMEM. */
static int split_members(char *s, struct line *l)
{
	size_t most = 2;
	char **more, *member;
	const char *comma;

	for (comma = s; (comma = strchr(comma, ',')); comma++)
		most++;
	more = reallocarray(l->members, most, sizeof *more);
	if (!more)
		return ENOMEM;
	l->members = more;
	l->count = 0;
	while ((member = strsep(&s, ",")))
		if (*member)
			l->members[l->count++] = member;
	l->members[l->count] = 0;
	return 0;
}

int __next_group(FILE *f, struct line *l, struct group *gr)
{
	for (;;) {
		int r = __read_line(f, l);
		char *s = l->text, *id;

		if (r)
			return r;
		gr->gr_name = strsep(&s, ":");
		gr->gr_passwd = strsep(&s, ":");
		id = strsep(&s, ":");
		if (!s || !*gr->gr_name || !__parse_id(id, &gr->gr_gid))
			continue;
		r = split_members(s, l);
		gr->gr_mem = l->members;
		return r;
	}
}
