#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>
#include "scan.h"

int scandirat(int at, const char *path, struct dirent ***list,
	int (*select)(const struct dirent *),
	int (*compare)(const struct dirent **, const struct dirent **))
{
	int fd = openat(at, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd < 0 ? 0 : fdopendir(fd);

	if (fd >= 0 && !dir)
		close(fd);
	return __scandir(dir, list, select, compare);
}
