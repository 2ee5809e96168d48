#include <stdio.h>
#include <fcntl.h>
#include <unistd.h>
#include "file.h"

FILE *fopen(const char *restrict path, const char *restrict mode)
{
	int oflags = __open_flags(mode);
	int fd = oflags < 0 ? -1 : open(path, oflags, 0666);
	FILE *f = fd < 0 ? 0 : __new_file(fd, oflags);

	if (!f && fd >= 0)
		close(fd);
	return f;
}
