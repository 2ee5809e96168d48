#include <mntent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "line.h"

struct mntent *getmntent_r(FILE *restrict f, struct mntent *restrict m,
	char *restrict buf, int n)
{
	char *line = 0;
	size_t size = 0, used = __mntent_line(f, &line, &size, m);

	if (used && n > 0 && used <= (size_t)n) {
		memcpy(buf, line, used);
		m->mnt_fsname = buf + (m->mnt_fsname - line);
		m->mnt_dir = buf + (m->mnt_dir - line);
		m->mnt_type = buf + (m->mnt_type - line);
		m->mnt_opts = buf + (m->mnt_opts - line);
	} else {
		if (used)
			errno = ERANGE;
		m = 0;
	}
	free(line);
	return m;
}
