#include <errno.h>
#include "cookie.h"

int __memory_seek(size_t *at, size_t length, size_t limit, off_t *offset, int whence)
{
	off_t base = whence == SEEK_CUR ? (off_t)*at : whence == SEEK_END ? (off_t)length : 0;

	if (whence < SEEK_SET || whence > SEEK_END || *offset < -base ||
	    *offset > (off_t)limit - base) {
		errno = EINVAL;
		return -1;
	}
	*offset += base;
	*at = *offset;
	return 0;
}
