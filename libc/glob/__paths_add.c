#include <stdlib.h>
#include <string.h>
#include "paths.h"

int __paths_add(struct paths *p, const char *s, size_t n)
{
	char *copy;

	if (p->n == p->room) {
		size_t room = p->room ? 2 * p->room : 8;
		char **more = reallocarray(p->path, room, sizeof *more);

		if (!more)
			return GLOB_NOSPACE;
		p->path = more;
		p->room = room;
	}
	copy = malloc(n + 1);
	if (!copy)
		return GLOB_NOSPACE;
	memcpy(copy, s, n);
	copy[n] = 0;
	p->path[p->n++] = copy;
	return 0;
}
