#include <stdio.h>
#include <errno.h>
#include <fcntl.h>
#include "file.h"
#include "internal.h"
#include "syscall.h"
#include "syscalls/offset.h"

/* Keep the number of the descriptor: a child's stdout must be 1. */
static long open_as(int fd, const char *path, int oflags)
{
	long new = syscall4(SYS_openat, AT_FDCWD, path, oflags | O_LARGEFILE,
		0666), r;

	if (new < 0 || new == fd || fd < 0)
		return new;
	r = syscall3(SYS_dup3, new, fd, oflags & O_CLOEXEC);
	syscall1(SYS_close, new);
	return r;
}

/*
 * Do what opening the file again would, with the open file: without /proc, for
 * a socket, and for a file that could be opened once but not now.
 */
static long change(int fd, int oflags)
{
	long now = sys_fcntl(fd, F_GETFL, 0), r;

	if (now < 0)
		return now;
	if ((now & O_ACCMODE) != O_RDWR && (now ^ oflags) & O_ACCMODE)
		return -EBADF;
	r = sys_fcntl(fd, F_SETFL, (now & ~O_APPEND) | (oflags & O_APPEND));
	if (r < 0)
		return r;
	/* Not every file has a size or an offset. */
	if (oflags & O_TRUNC)
		sys_ftruncate(fd, 0);
	sys_lseek(fd, 0, SEEK_SET);
	return sys_fcntl(fd, F_SETFD, oflags & O_CLOEXEC ? FD_CLOEXEC : 0);
}

/* As if by the file's name, which may be gone: /proc opens it all the same. */
static long reopen(int fd, int oflags)
{
	char name[FD_PATH];

	if (sys_fcntl(fd, F_GETFD, 0) < 0)
		return -EBADF;
	if (oflags & O_EXCL)
		return -EEXIST;
	/* To open a named pipe again could block until there is a peer. */
	if (sys_lseek(fd, 0, SEEK_CUR) == -ESPIPE && change(fd, oflags) >= 0)
		return 0;
	if (open_as(fd, __fd_path(name, fd), oflags & ~O_CREAT) >= 0)
		return 0;
	return change(fd, oflags);
}

FILE *freopen(const char *restrict path, const char *restrict mode,
	FILE *restrict f)
{
	int oflags = __open_flags(mode);
	long r;

	fflush(f);
	/* A stream of fmemopen and the like gets a descriptor. */
	if (f->flags & COOKIE && oflags >= 0 && path) {
		__stream_close(f);
		f->flags &= ~COOKIE;
	}
	if (oflags < 0)
		r = -EINVAL;
	else if (path)
		r = open_as(f->fd, path, oflags);
	else
		r = reopen(f->fd, oflags);
	if (r < 0) {
		fclose(f);
		__ret(r);
		return 0;
	}
	__init_file(f, f->fd < 0 ? (int)r : f->fd, oflags);
	return f;
}
