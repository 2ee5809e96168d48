/*
 * __walk.c - nftw: walks a tree by recursion. A directory's names are read to
 * memory before the first is visited, so only one directory is open at a time.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "internal.h"
#include "walk.h"

struct walk {
	nftw_visitor *visit;
	ftw_visitor *simple;
	int flags;
	int home;		/* paths are relative to this directory */
	dev_t dev;		/* of the first path */
	char *path;		/* of the file being visited */
	size_t size;		/* allocated for path */
	struct { dev_t dev; ino_t ino; } *seen;	/* a hash table of directories */
	size_t slots, used;	/* slots is a power of two, or 0 */
};

static int directory(struct walk *w, const struct stat *st, size_t n,
	struct FTW place);

/* The slot of a directory, or the free one where it belongs. */
static size_t find(const struct walk *w, dev_t dev, ino_t ino)
{
	size_t i = (size_t)(ino * 31 + dev);

	for (i &= w->slots - 1; w->seen[i].ino; i = (i + 1) & (w->slots - 1))
		if (w->seen[i].ino == ino && w->seen[i].dev == dev)
			break;
	return i;
}

/* Makes the table twice as large. */
static int grow(struct walk *w)
{
	struct walk larger = *w;
	size_t i;

	larger.slots = w->slots ? 2 * w->slots : 64;
	larger.seen = calloc(larger.slots, sizeof *larger.seen);
	if (!larger.seen)
		return -1;
	for (i = 0; i < w->slots; i++)
		if (w->seen[i].ino)
			larger.seen[find(&larger, w->seen[i].dev, w->seen[i].ino)] =
				w->seen[i];
	free(w->seen);
	*w = larger;
	return 0;
}

/* Returns 1 if a directory is met for the first time, 0 if not; -1 on failure. */
static int is_new(struct walk *w, const struct stat *st)
{
	ino_t ino = st->st_ino ? st->st_ino : (ino_t)-1;	/* 0 is a free slot */
	size_t i;

	if (2 * w->used >= w->slots && grow(w))
		return -1;
	i = find(w, st->st_dev, ino);
	if (w->seen[i].ino)
		return 0;
	w->seen[i].dev = st->st_dev;
	w->seen[i].ino = ino;
	w->used++;
	return 1;
}

/* Enters the directory that has the file. */
static int enter(struct walk *w, int base)
{
	char c = w->path[base];
	int r = fchdir(w->home);

	if (!r && base) {
		w->path[base] = 0;
		r = chdir(w->path);
		w->path[base] = c;
	}
	return r;
}

static int report(struct walk *w, const struct stat *st, int type,
	struct FTW place)
{
	static const char simple[] = {	/* ftw's types for all of them */
		FTW_F, FTW_D, FTW_DNR, FTW_NS, FTW_F, FTW_D, FTW_NS
	};

	if (w->simple)
		return w->simple(w->path, st, simple[type]);
	if (w->flags & FTW_CHDIR && enter(w, place.base))
		return -1;
	return w->visit(w->path, st, type, &place);
}

/* Visits w->path, of n bytes, and what is in it. */
static int visit(struct walk *w, size_t n, struct FTW place)
{
	struct stat st = { .st_mode = 0 };
	int type = FTW_F;

	if (fstatat(w->home, w->path, &st, w->flags & FTW_PHYS ?
	    AT_SYMLINK_NOFOLLOW : 0)) {
		int error = errno;

		if (error != EACCES && error != ENOENT && error != ELOOP)
			return -1;
		type = FTW_NS;
		if (error != EACCES && !(w->flags & FTW_PHYS) && !fstatat(w->home,
		    w->path, &st, AT_SYMLINK_NOFOLLOW) && S_ISLNK(st.st_mode))
			type = FTW_SLN;
		if (!place.level && (type == FTW_NS || error == ELOOP))
			return __ret(-error);
	}
	if (!place.level)
		w->dev = st.st_dev;
	if (w->flags & FTW_MOUNT && type != FTW_NS && st.st_dev != w->dev)
		return 0;
	if (S_ISDIR(st.st_mode))
		return directory(w, &st, n, place);
	if (type == FTW_F && S_ISLNK(st.st_mode))
		type = FTW_SL;
	return report(w, &st, type, place);
}

/* Puts a name after the n bytes of the path. Returns its length, 0 on failure. */
static size_t append(struct walk *w, size_t n, const char *name)
{
	size_t length = strlen(name);

	if (n + length + 1 > w->size) {
		size_t size = 2 * (n + length + 1);
		char *path = realloc(w->path, size);

		if (!path)
			return 0;
		w->path = path;
		w->size = size;
	}
	memcpy(w->path + n, name, length + 1);
	return length;
}

/* The names in a directory, each with a null, and an empty one at the end. */
static char *names_in(struct walk *w)
{
	int fd = openat(w->home, w->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC |
		(w->flags & FTW_PHYS ? O_NOFOLLOW : 0));
	DIR *dir = fd < 0 ? 0 : fdopendir(fd);
	size_t n = 0, size = 0;
	char *names = 0;
	struct dirent *d;
	int error;

	if (fd >= 0 && !dir)
		close(fd);
	if (!dir)
		return 0;
	do {
		const char *name;
		size_t length;

		errno = 0;
		d = readdir(dir);
		error = errno;
		name = d ? d->d_name : "";
		if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0)
			continue;
		length = strlen(name) + 1;
		if (n + length > size) {
			char *more = realloc(names, size = 2 * (n + length));

			if (!more) {
				error = ENOMEM;
				break;
			}
			names = more;
		}
		memcpy(names + n, name, length);
		n += length;
	} while (d);
	closedir(dir);
	if (!error)
		return names;
	free(names);
	__ret(-error);
	return 0;
}

/* Visits what is in a directory. */
static int children(struct walk *w, const char *names, size_t n, int level)
{
	int action = w->flags & FTW_ACTIONRETVAL, r = 0;
	struct FTW place = { .level = level + 1 };
	const char *name;

	if (w->path[n - 1] != '/' && !append(w, n++, "/"))
		return -1;
	place.base = (int)n;
	for (name = names; *name && !r; name += strlen(name) + 1) {
		size_t length = append(w, n, name);

		if (!length)
			return -1;
		r = visit(w, n + length, place);
		if (action && r == FTW_SKIP_SUBTREE)
			r = 0;
	}
	return action && r == FTW_SKIP_SIBLINGS ? 0 : r;
}

static int directory(struct walk *w, const struct stat *st, size_t n,
	struct FTW place)
{
	char *names;
	int r;

	if (!(w->flags & FTW_PHYS)) {
		r = is_new(w, st);
		if (r <= 0)
			return r;
	}
	names = names_in(w);
	if (!names)	/* ENOENT: it was removed in the meantime */
		return errno == EACCES || errno == ENOENT ?
			report(w, st, FTW_DNR, place) : -1;
	r = w->flags & FTW_DEPTH ? 0 : report(w, st, FTW_D, place);
	if (!r)
		r = children(w, names, n, place.level);
	free(names);
	w->path[n] = 0;
	return r || !(w->flags & FTW_DEPTH) ? r : report(w, st, FTW_DP, place);
}

int __walk(const char *path, nftw_visitor *visitor, ftw_visitor *simple,
	int flags)
{
	struct walk w = { .visit = visitor, .simple = simple, .flags = flags,
		.home = AT_FDCWD };
	struct FTW place = { 0, 0 };
	size_t n = append(&w, 0, path);
	int r = -1, error;

	if (!n) {	/* the path is empty, or there is no memory */
		free(w.path);
		return *path ? -1 : __ret(-ENOENT);
	}
	while (n > 1 && w.path[n - 1] == '/')
		w.path[--n] = 0;
	for (place.base = (int)n; place.base && w.path[place.base - 1] != '/';)
		place.base--;
	if (place.base == (int)n)
		place.base = 0;	/* the root */
	if (flags & FTW_CHDIR)
		w.home = open(".", O_PATH | O_DIRECTORY | O_CLOEXEC);
	if (w.home != -1)
		r = visit(&w, n, place);
	if (flags & FTW_ACTIONRETVAL &&
	    (r == FTW_SKIP_SUBTREE || r == FTW_SKIP_SIBLINGS))
		r = 0;
	error = errno;
	if (w.home >= 0) {
		fchdir(w.home);
		close(w.home);
	}
	free(w.seen);
	free(w.path);
	errno = error;
	return r;
}
