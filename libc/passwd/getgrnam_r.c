#include "entry.h"

static int find(const char *name, gid_t id, struct group *gr, char *buf,
	size_t n, struct group **result)
{
	struct line line = { 0 };
	int r = __find_group(name, id, &line, gr);

	if (!r)
		r = __copy_group(&line, gr, buf, n);
	__free_line(&line);
	*result = r ? 0 : gr;
	return r == NO_ENTRY ? 0 : r;
}

int getgrnam_r(const char *restrict name, struct group *restrict gr,
	char *restrict buf, size_t n, struct group **restrict result)
{
	return find(name, 0, gr, buf, n, result);
}

int getgrgid_r(gid_t id, struct group *restrict gr, char *restrict buf,
	size_t n, struct group **restrict result)
{
	return find(0, id, gr, buf, n, result);
}
