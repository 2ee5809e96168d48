#include <sys/time.h>
#include <fcntl.h>
#include "internal.h"
#include "utimes.h"

int lutimes(const char *path, const struct timeval times[2])
{
	return __ret(__utimes(AT_FDCWD, path, times, AT_SYMLINK_NOFOLLOW));
}
