/* file.h - the file that utmpname chose, and reading and writing its records. */
#ifndef UTMP_FILE_H
#define UTMP_FILE_H

#include <utmp.h>

struct utmp_file {
	char *path;		/* from malloc, or null: _PATH_UTMP */
	int fd;			/* -1: not open */
	int writable;
	long long next;		/* offset of the next record */
};
extern struct utmp_file __utmp_file;

/* Open the file if it is not open, for writing if asked. Returns 0 or errno. */
int __utmp_open(int writable);

/*
 * Lock a whole file, with F_RDLCK or F_WRLCK, or unlock it. Returns 0, or errno
 * after ten seconds.
 */
int __utmp_lock(int fd, int type);

/* Whether u is a record that getutid, or getutline, looks for. */
int __utmp_same_id(const struct utmp *u, const struct utmp *wanted);
int __utmp_same_line(const struct utmp *u, const struct utmp *wanted);

/*
 * Read records up to the first one that matches, or one record if matches is
 * null. Returns 0, ESRCH at the end, or errno.
 */
int __utmp_search(const struct utmp *wanted, int (*matches)(const struct utmp *u,
	const struct utmp *wanted), struct utmp *found);

/* Appends a record, whole or not at all. Returns 0 or errno. */
int __utmp_append(int fd, const struct utmp *u);

/* Stores the terminal's name without /dev/. Returns 0 or errno. */
int __utmp_line(int fd, char *line);

#endif
