/* text.h - a file of 10 MB of lines. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/*
 * The file, open. Its path is in the environment. It is read once before any run is
 * timed: else the first program of a round would bring it into the caches, and the
 * others, of other libcs, would find it there.
 */
static inline FILE *text(void)
{
	static char room[65536];
	static FILE *f;
	int fd;

	if (f)
		return f;
	fd = open(getenv("TEXT"), O_RDONLY);
	while (read(fd, room, sizeof room) > 0)
		;
	close(fd);
	f = fopen(getenv("TEXT"), "r");
	if (!f)
		exit(1);
	return f;
}
