#include <errno.h>
#include "file.h"
#include "syscall.h"

size_t __write_all(FILE *f, const void *from, size_t n)
{
	const char *s = from;

	while (n) {
		long r = syscall3(SYS_write, f->fd, (long)s, (long)n);

		if (r < 0) {
			f->flags |= ERROR;
			errno = (int)-r;
			break;
		}
		s += r;
		n -= r;
	}
	return s - (const char *)from;
}
