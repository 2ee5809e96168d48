#include <utime.h>
#include <fcntl.h>
#include <sys/stat.h>

int utime(const char *path, const struct utimbuf *times)
{
	struct timespec ts[2] = { { .tv_sec = 0 } };

	if (times) {
		ts[0].tv_sec = times->actime;
		ts[1].tv_sec = times->modtime;
	}
	return utimensat(AT_FDCWD, path, times ? ts : 0, 0);
}
