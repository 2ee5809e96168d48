#include <stdio.h>
#include <fcntl.h>
#include "file.h"

FILE *fdopen(int fd, const char *mode)
{
	int oflags = __open_flags(mode), now = fcntl(fd, F_GETFL);

	if (oflags < 0 || now < 0)
		return 0;
	if (oflags & O_CLOEXEC)
		fcntl(fd, F_SETFD, FD_CLOEXEC);
	if (oflags & ~now & O_APPEND)
		fcntl(fd, F_SETFL, now | O_APPEND);
	return __new_file(fd, oflags);
}
