#include <stdio.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "file.h"

ssize_t getdelim(char **restrict s, size_t *restrict n, int delimiter,
	FILE *restrict f)
{
	unsigned char *found = 0;
	size_t length = 0;

	if (!s || !n) {
		errno = EINVAL;
		return -1;
	}
	while (!found && (f->pos < f->rend || __file_refill(f))) {
		size_t k = f->rend - f->pos;

		found = memchr(f->pos, delimiter, k);
		if (found)
			k = found + 1 - f->pos;
		if (!*s || length + k >= *n) {
			size_t size = length + k + 1 + length / 2;
			char *more = realloc(*s, size);

			if (!more) {
				f->flags |= ERROR;
				return -1;
			}
			*s = more;
			*n = size;
		}
		memcpy(*s + length, f->pos, k);
		f->pos += k;
		length += k;
	}
	if (!length)
		return -1;
	(*s)[length] = 0;
	/* The end of the file ends a line too, but an error does not. */
	return found || f->flags & EOF_SEEN ? (ssize_t)length : -1;
}
