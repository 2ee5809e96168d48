/* __fd_path.c - a descriptor's name in /proc, to open or change its file by. */
#include <string.h>
#include "internal.h"

char *__fd_path(char *path, int fd)
{
	char *s = path + FD_PATH - 1;

	*s = 0;
	do
		*--s = '0' + fd % 10;
	while (fd /= 10);
	return memcpy(s - 14, "/proc/self/fd/", 14);
}
