/*
 * cookie.h - streams that call functions of their own in place of the kernel.
 *
 * Such a stream has no descriptor: fd is -1, and it has the flag COOKIE. Only a program
 * that opens one has the functions for it.
 */
#ifndef COOKIE_H
#define COOKIE_H

#include <stdio.h>
#include "file.h"

struct cookie_file {
	FILE f;
	void *cookie;
	cookie_io_functions_t io;
};

/*
 * The functions of file.h, for such streams only. These are hooks: fopencookie.c defines
 * them; next to each function of file.h is a weak one that is never called.
 */
long __cookie_read(FILE *f, void *to, size_t n);
off_t __cookie_seek(FILE *f, off_t offset, int whence);
long __cookie_close(FILE *f);

/*
 * Seeks in memory: sets *at and *offset to the new place, which may be from 0 to limit.
 * Returns 0, or -1 with EINVAL.
 */
int __memory_seek(size_t *at, size_t length, size_t limit, off_t *offset, int whence);

/*
 * Memory that grows, for open_memstream and open_wmemstream. It is counted in
 * characters, of `unit` bytes each, and a null character follows it.
 */
struct growing {
	char *s;
	size_t unit, size, length, at;
};

/* Writes n characters at `at`. Returns 0, or -1 with ENOMEM and nothing changed. */
int __growing_write(struct growing *m, const void *from, size_t n);

/*
 * __write_all for descriptors. There, as it is on printf's path, fopencookie.c replaces
 * the whole function, and an alias in __flush.c is its default.
 */
size_t __fd_write_all(FILE *f, const void *from, size_t n);

#endif
