#include <unistd.h>
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/resource.h>
#include "syscall.h"

/*
 * Before Linux 5.9: closes those that /proc lists. The listing is read again
 * after each round, since an entry that was removed may shift others.
 */
static int close_listed(int first)
{
	DIR *dir = opendir("/proc/self/fd");
	struct dirent *d;
	int closed;

	if (!dir)
		return -1;
	do {
		closed = 0;
		rewinddir(dir);
		while ((d = readdir(dir))) {
			int fd = atoi(d->d_name);

			if (d->d_name[0] == '.' || fd < first || fd == dirfd(dir))
				continue;
			/* An emulator may keep some of them for itself. */
			if (!syscall1(SYS_close, fd))
				closed = 1;
		}
	} while (closed);
	closedir(dir);
	return 0;
}

void closefrom(int first)
{
	struct rlimit l = { 1024, 1024 };
	int saved = errno, fd = first < 0 ? 0 : first;

	if (syscall3(SYS_close_range, fd, -1, 0) && close_listed(fd)) {
		/* A descriptor above the limit is one that is in use since before. */
		getrlimit(RLIMIT_NOFILE, &l);
		if (l.rlim_cur > 0x100000)
			l.rlim_cur = 0x100000;
		for (; fd < (int)l.rlim_cur; fd++)
			syscall1(SYS_close, fd);
	}
	errno = saved;
}
