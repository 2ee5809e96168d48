#include <fcntl.h>
#include <unistd.h>
#include "file.h"

void updwtmp(const char *path, const struct utmp *u)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);

	if (fd < 0)
		return;
	if (__utmp_lock(fd, F_WRLCK) == 0)
		__utmp_append(fd, u);
	close(fd);	/* unlocks it */
}
