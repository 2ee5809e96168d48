/* paths.h - a list of strings from malloc that grows, and what fills it. */
#ifndef PATHS_H
#define PATHS_H

#include <glob.h>

struct paths {
	char **path;
	size_t n, room;
};

/* Adds a copy of n bytes of s. Returns 0 or GLOB_NOSPACE. */
int __paths_add(struct paths *p, const char *s, size_t n);
void __paths_free(struct paths *p);

/*
 * Does a part of a pattern of n bytes have a * or ?, or a [ with a ], that is not
 * escaped?
 */
int __has_magic(const char *s, size_t n, int flags);

/* Adds the files that match a pattern, unsorted. Returns 0 or an error of glob. */
int __glob_walk(struct paths *found, const char *pattern, int flags,
	int (*errfunc)(const char *, int), const glob_t *g);

/*
 * The pattern with a home directory for a tilde at its start, from malloc; null if
 * there is none, with GLOB_NOMATCH or GLOB_NOSPACE in *error.
 */
char *__glob_tilde(const char *pattern, int flags, int *error);

#endif
