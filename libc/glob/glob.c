#include <glob.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "paths.h"

struct run {
	struct paths found;
	int flags;
	int (*errfunc)(const char *, int);
	const glob_t *g;
};

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Adds what a pattern without braces matches. */
static int plain(struct run *r, const char *pattern)
{
	size_t before = r->found.n;
	char *expanded = 0;
	int error;

	if (*pattern == '~' && r->flags & (GLOB_TILDE | GLOB_TILDE_CHECK)) {
		expanded = __glob_tilde(pattern, r->flags, &error);
		if (!expanded)
			return error == GLOB_NOMATCH ? 0 : error;
		pattern = expanded;
	}
	error = __glob_walk(&r->found, pattern, r->flags, r->errfunc, r->g);
	free(expanded);
	if (!(r->flags & GLOB_NOSORT))
		qsort(r->found.path + before, r->found.n - before,
			sizeof *r->found.path, compare);
	return error;
}

/*
 * The next comma or closing brace after s, at the same level of braces; the end
 * of the string if there is none.
 */
static const char *next(const struct run *r, const char *s)
{
	int level = 0;

	for (; *s; s++) {
		if (*s == '\\' && !(r->flags & GLOB_NOESCAPE) && s[1])
			s++;
		else if (!level && (*s == ',' || *s == '}'))
			break;
		else if (*s == '{')
			level++;
		else if (*s == '}')
			level--;
	}
	return s;
}

/* The first brace that has another, but not "{}"; null if there is none. */
static const char *opening(const struct run *r, const char *s)
{
	const char *close;

	for (; *s; s++) {
		if (*s == '\\' && !(r->flags & GLOB_NOESCAPE) && s[1]) {
			s++;
		} else if (*s == '{' && s[1] != '}') {
			close = next(r, s + 1);
			while (*close == ',')
				close = next(r, close + 1);
			if (*close)
				return s;
		}
	}
	return 0;
}

/* Adds what a pattern matches, for each string of its first braces. */
static int braces(struct run *r, const char *pattern)
{
	const char *open = r->flags & GLOB_BRACE ? opening(r, pattern) : 0;
	const char *s, *end, *close;
	char *one;
	int error = 0;

	if (!open)
		return plain(r, pattern);
	close = next(r, open + 1);
	while (*close == ',')
		close = next(r, close + 1);
	one = malloc(strlen(pattern) + 1);
	if (!one)
		return GLOB_NOSPACE;
	memcpy(one, pattern, open - pattern);
	for (s = open + 1; !error && s <= close; s = end + 1) {
		end = next(r, s);
		memcpy(one + (open - pattern), s, end - s);
		strcpy(one + (open - pattern) + (end - s), close + 1);
		error = braces(r, one);
	}
	free(one);
	return error;
}

/* Adds the paths to those that the glob_t has. */
static int store(glob_t *g, struct paths *found)
{
	size_t offs = g->gl_flags & GLOB_DOOFFS ? g->gl_offs : 0;
	size_t n = offs + g->gl_pathc;
	char **more = n + found->n + 1 > n ? reallocarray(g->gl_pathv,
		n + found->n + 1, sizeof *more) : 0;
	size_t i;

	if (!more)
		return GLOB_NOSPACE;
	if (!g->gl_pathv)
		for (i = 0; i < offs; i++)
			more[i] = 0;
	memcpy(more + n, found->path, found->n * sizeof *more);
	more[n + found->n] = 0;
	g->gl_pathv = more;
	g->gl_pathc += found->n;
	found->n = 0;
	return 0;
}

int glob(const char *restrict pattern, int flags,
	int (*errfunc)(const char *, int), glob_t *restrict g)
{
	int magic = __has_magic(pattern, strlen(pattern), flags);
	struct run r = { { 0, 0, 0 }, flags, errfunc, g };
	int error, saved = errno;

	if (!(flags & GLOB_APPEND)) {
		g->gl_pathc = 0;
		g->gl_pathv = 0;
	}
	g->gl_flags = flags | (magic ? GLOB_MAGCHAR : 0);
	error = braces(&r, pattern);
	if (!error && !r.found.n) {
		error = GLOB_NOMATCH;
		if (flags & GLOB_NOCHECK || (flags & GLOB_NOMAGIC && !magic))
			error = __paths_add(&r.found, pattern, strlen(pattern));
	}
	/* What was found before an error is stored, too. */
	if (r.found.n && store(g, &r.found))
		error = GLOB_NOSPACE;
	__paths_free(&r.found);
	errno = saved;
	return error;
}
