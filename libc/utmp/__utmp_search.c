#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include "file.h"

int __utmp_search(const struct utmp *wanted, int (*matches)(const struct utmp *u,
	const struct utmp *wanted), struct utmp *found)
{
	struct utmp_file *f = &__utmp_file;
	struct utmp u;	/* the caller's two may be the same object */
	ssize_t n;
	int r = __utmp_open(0);

	if (!r)
		r = __utmp_lock(f->fd, F_RDLCK);
	if (r)
		return r;
	do {
		n = pread(f->fd, &u, sizeof u, f->next);
		/* A part of a record is no record. */
		r = n < 0 ? errno : n == sizeof u ? 0 : ESRCH;
		if (!r)
			f->next += sizeof u;
	} while (!r && matches && !matches(&u, wanted));
	__utmp_lock(f->fd, F_UNLCK);
	if (!r)
		*found = u;
	return r;
}
