/*
 * __glob_walk.c - goes along a pattern from left to right: a part without magic is
 * added to the path; for one with magic a directory is read, and each name that
 * matches is followed on its own.
 */
#include <dirent.h>
#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "paths.h"

struct walk {
	struct paths *found;
	int flags;
	int (*errfunc)(const char *, int);
	const glob_t *g;
	char *path;		/* as far as it is known */
	size_t room;
};

static int visit(struct walk *w, size_t n, const char *p, int magic);

/* Puts a string after n bytes of the path. */
static int append(struct walk *w, size_t n, const char *s, size_t length)
{
	if (n + length + 2 > w->room) {
		size_t room = 2 * (n + length + 2);
		char *more = realloc(w->path, room);

		if (!more)
			return GLOB_NOSPACE;
		w->path = more;
		w->room = room;
	}
	memcpy(w->path + n, s, length);
	w->path[n + length] = 0;
	return 0;
}

static int is_directory(const struct walk *w)
{
	struct stat st;
	int r = w->flags & GLOB_ALTDIRFUNC ? w->g->gl_stat(w->path, &st) :
		stat(w->path, &st);

	return !r && S_ISDIR(st.st_mode);
}

/* Adds the path of n bytes if there is such a file. */
static int add(struct walk *w, size_t n, int magic)
{
	struct stat st;

	if (w->flags & GLOB_ALTDIRFUNC ? w->g->gl_lstat(w->path, &st) :
	    lstat(w->path, &st))
		return 0;
	if (magic && w->flags & GLOB_ONLYDIR && !is_directory(w))
		return 0;
	if (w->flags & GLOB_MARK && n && w->path[n - 1] != '/' &&
	    is_directory(w)) {
		w->path[n++] = '/';
		w->path[n] = 0;
	}
	return __paths_add(w->found, w->path, n);
}

/*
 * Reads the names of the directory w->path that match a part of the pattern.
 * Returns 0 or an error number.
 */
static int read_names(struct walk *w, const char *part, int more,
	struct paths *names)
{
	int alternative = w->flags & GLOB_ALTDIRFUNC, error;
	int flags = (w->flags & GLOB_NOESCAPE ? FNM_NOESCAPE : 0) |
		(w->flags & GLOB_PERIOD ? 0 : FNM_PERIOD);
	const char *path = *w->path ? w->path : ".";
	void *dir = alternative ? w->g->gl_opendir(path) : opendir(path);
	struct dirent *d;

	if (!dir)
		return errno;
	for (;;) {
		errno = 0;
		d = alternative ? w->g->gl_readdir(dir) : readdir(dir);
		error = errno;
		if (!d)
			break;
		if (fnmatch(part, d->d_name, flags))
			continue;
		/* Only a directory can have more parts. */
		if (!alternative && (more || w->flags & GLOB_ONLYDIR) &&
		    d->d_type != DT_DIR && d->d_type != DT_LNK &&
		    d->d_type != DT_UNKNOWN)
			continue;
		error = __paths_add(names, d->d_name, strlen(d->d_name)) ?
			ENOMEM : 0;
		if (error)
			break;
	}
	if (alternative)
		w->g->gl_closedir(dir);
	else
		closedir(dir);
	return error;
}

/* Follows the names that match the part of a pattern from p to its end. */
static int visit_names(struct walk *w, size_t n, const char *p, const char *end,
	int magic)
{
	struct paths names = { 0, 0, 0 };
	char *part = strndup(p, end - p);
	int error, r = 0;
	size_t i, length = n;

	if (!part)
		return GLOB_NOSPACE;
	/* Without the slash, but for the root. */
	while (length > 1 && w->path[length - 1] == '/')
		length--;
	w->path[length] = 0;
	error = read_names(w, part, *end, &names);
	free(part);
	if (error == ENOMEM)
		r = GLOB_NOSPACE;
	/* No error: what another part matched has no such directory. */
	else if (error && error != ENOTDIR && !(error == ENOENT && magic) &&
	    ((w->errfunc && w->errfunc(*w->path ? w->path : ".", error)) ||
	    w->flags & GLOB_ERR))
		r = GLOB_ABORTED;
	while (length < n)
		w->path[length++] = '/';
	for (i = 0; !r && i < names.n; i++) {
		length = strlen(names.path[i]);
		r = append(w, n, names.path[i], length);
		if (!r)
			r = visit(w, n + length, end, 1);
	}
	__paths_free(&names);
	return r;
}

/*
 * Follows a pattern from p on; the path has n bytes. magic: a part to the left of
 * p has magic.
 */
static int visit(struct walk *w, size_t n, const char *p, int magic)
{
	const char *end;
	int escape = !(w->flags & GLOB_NOESCAPE), r;

	for (;;) {
		r = append(w, n, p, strspn(p, "/"));
		if (r)
			return r;
		n += strspn(p, "/");
		p += strspn(p, "/");
		if (!*p)
			return add(w, n, magic);
		for (end = p; *end && *end != '/'; end++)
			if (*end == '\\' && escape && end[1] && end[1] != '/')
				end++;
		if (__has_magic(p, end - p, w->flags))
			return visit_names(w, n, p, end, magic);
		for (; p < end; p++) {
			if (*p == '\\' && escape && p[1] && ++p == end)
				break;
			r = append(w, n++, p, 1);
			if (r)
				return r;
		}
	}
}

int __glob_walk(struct paths *found, const char *pattern, int flags,
	int (*errfunc)(const char *, int), const glob_t *g)
{
	struct walk w = { found, flags, errfunc, g, 0, 0 };
	int r = visit(&w, 0, pattern, 0);

	free(w.path);
	return r;
}
