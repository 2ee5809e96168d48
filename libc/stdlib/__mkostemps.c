#include <errno.h>
#include <fcntl.h>
#include "syscall.h"
#include "temp.h"

long __mkostemps(char *template, int suffix, int flags)
{
	char *marks = suffix < 0 ? 0 : __temp_marks(template, suffix);
	long r = -EEXIST;
	int i;

	if (!marks)
		return -EINVAL;
	for (i = 0; r == -EEXIST && i < TEMP_TRIES; i++) {
		__temp_fill(marks);
		r = syscall4(SYS_openat, AT_FDCWD, template, O_RDWR | O_CREAT |
			O_EXCL | O_LARGEFILE | (flags & ~O_ACCMODE), 0600);
	}
	return r;
}
