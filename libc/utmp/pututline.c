#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include "file.h"

/* The file is locked. Returns 0 or errno. */
static int put(struct utmp_file *f, const struct utmp *u)
{
	struct utmp old;
	off_t at = f->next ? f->next - (off_t)sizeof old : 0;
	ssize_t n;

	/* The current record, and then the ones after it. */
	while ((n = pread(f->fd, &old, sizeof old, at)) == sizeof old &&
	       !__utmp_same_id(&old, u))
		at += sizeof old;
	if (n < 0)
		return errno;
	if (n != sizeof old) {
		int r = __utmp_append(f->fd, u);

		if (!r)
			f->next = lseek(f->fd, 0, SEEK_END);
		return r;
	}
	n = pwrite(f->fd, u, sizeof *u, at);
	if (n < 0)
		return errno;
	f->next = at + sizeof *u;
	return n == sizeof *u ? 0 : EIO;
}

struct utmp *pututline(const struct utmp *u)
{
	struct utmp_file *f = &__utmp_file;
	int r = __utmp_open(1);

	if (!r)
		r = __utmp_lock(f->fd, F_WRLCK);
	if (!r) {
		r = put(f, u);
		__utmp_lock(f->fd, F_UNLCK);
	}
	if (r)
		errno = r;
	return r ? 0 : (struct utmp *)u;
}
