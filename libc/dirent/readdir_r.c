#include <dirent.h>
#include <errno.h>
#include <string.h>

int readdir_r(DIR *__restrict dir, struct dirent *__restrict entry,
	struct dirent **__restrict result)
{
	int saved = errno, r;
	struct dirent *d;

	errno = 0;
	d = readdir(dir);
	r = errno;
	errno = saved;
	if (d)
		memcpy(entry, d, d->d_reclen < sizeof *d ? d->d_reclen : sizeof *d);
	*result = d ? entry : 0;
	return r;
}
