#include <stdio.h>
#include <fcntl.h>
#include "file.h"
#include "internal.h"
#include "syscall.h"

FILE *fopen(const char *restrict path, const char *restrict mode)
{
	int oflags = __open_flags(mode), fd;
	FILE *f;

	if (oflags < 0)
		return 0;
	fd = (int)__new_fd(syscall4(SYS_openat, AT_FDCWD, path,
		oflags | O_LARGEFILE, 0666));
	if (fd < 0)
		return 0;
	f = __new_file(fd, oflags);
	if (!f)
		syscall1(SYS_close, fd);
	return f;
}
