#include <stdlib.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>
#include "internal.h"
#include "syscall.h"

/*
 * The part of the path that is resolved, without a slash at the end: empty for
 * the root. Room for "/." at the end too.
 */
struct done {
	size_t n;
	char path[PATH_MAX + 2];
};

/* Fails unless it is a directory that may be searched. */
static long check_directory(struct done *d)
{
	long r;

	memcpy(d->path + d->n, "/.", 3);
	r = syscall3(SYS_faccessat, AT_FDCWD, d->path, F_OK);
	d->path[d->n] = 0;
	return r;
}

/* Removes the last name: for "..", which is the root itself in the root. */
static void up(struct done *d)
{
	while (d->n && d->path[--d->n] != '/')
		;
	d->path[d->n] = 0;
}

/*
 * Appends a name. Returns 0, or the size of the symbolic link of that name,
 * which is then read to `link` and not appended.
 */
static long down(struct done *d, const char *name, size_t n, char *link,
	size_t room)
{
	size_t before = d->n;
	long r;

	if (before + 1 + n >= PATH_MAX)
		return -ENAMETOOLONG;
	d->path[before] = '/';
	memcpy(d->path + before + 1, name, n);
	d->n = before + 1 + n;
	d->path[d->n] = 0;
	r = syscall4(SYS_readlinkat, AT_FDCWD, d->path, link, room);
	if (r == -EINVAL)
		return 0;	/* not a symbolic link */
	d->n = before;
	d->path[before] = 0;
	return r ? r : -ENOENT;
}

/*
 * todo[at] is the start of what is still to do, at the end of the buffer. The
 * target of a link is put before it.
 */
static long resolve(struct done *d, char *todo, size_t at)
{
	int links = 0;

	for (;;) {
		size_t slashes = strspn(todo + at, "/");
		const char *name = todo + at + slashes;
		size_t n = strcspn(name, "/");
		char link[PATH_MAX];
		long r;

		at += slashes + n;
		/* Only another name needs no check: looking it up does that. */
		if (!n)
			return slashes ? check_directory(d) : 0;
		if (n == 1 && name[0] == '.') {
			r = check_directory(d);
		} else if (n == 2 && name[0] == '.' && name[1] == '.') {
			r = check_directory(d);
			up(d);
		} else {
			r = down(d, name, n, link, sizeof link);
		}
		if (r < 0)
			return r;
		if (!r)
			continue;
		if (++links > SYMLOOP_MAX)
			return -ELOOP;
		if ((size_t)r > at)
			return -ENAMETOOLONG;
		at -= r;
		memcpy(todo + at, link, r);
		if (*link == '/')
			d->path[d->n = 0] = 0;
	}
}

char *realpath(const char *__restrict path, char *__restrict resolved)
{
	struct done d;
	char todo[PATH_MAX + 1];
	size_t n = path ? strlen(path) : 0;
	long r = !path ? -EINVAL : !n ? -ENOENT : n >= PATH_MAX ? -ENAMETOOLONG : 0;

	d.path[d.n = 0] = 0;
	if (!r && *path != '/') {
		if (!getcwd(d.path, PATH_MAX))
			return 0;
		d.n = strlen(d.path);
		if (d.n == 1)	/* the root */
			d.path[d.n = 0] = 0;
	}
	if (!r) {
		memcpy(todo + PATH_MAX - n, path, n + 1);
		r = resolve(&d, todo, PATH_MAX - n);
	}
	if (__ret(r) < 0)
		return 0;
	if (!d.n)
		strcpy(d.path, "/");
	return resolved ? strcpy(resolved, d.path) : strdup(d.path);
}
