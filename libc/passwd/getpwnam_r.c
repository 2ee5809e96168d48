#include "entry.h"

static int find(const char *name, uid_t id, struct passwd *pw, char *buf,
	size_t n, struct passwd **result)
{
	struct line line = { 0 };
	int r = __find_passwd(name, id, &line, pw);

	if (!r)
		r = __copy_passwd(&line, pw, buf, n);
	__free_line(&line);
	*result = r ? 0 : pw;
	return r == NO_ENTRY ? 0 : r;
}

int getpwnam_r(const char *restrict name, struct passwd *restrict pw,
	char *restrict buf, size_t n, struct passwd **restrict result)
{
	return find(name, 0, pw, buf, n, result);
}

int getpwuid_r(uid_t id, struct passwd *restrict pw, char *restrict buf,
	size_t n, struct passwd **restrict result)
{
	return find(0, id, pw, buf, n, result);
}
