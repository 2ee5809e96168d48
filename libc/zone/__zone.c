#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "auxv.h"
#include "syscall.h"
#include "zone.h"

#define LOCALTIME "/etc/localtime"
#define FOLDER "/usr/share/zoneinfo"

struct zone __zone;

/* Debian's largest, with leap seconds, has 4 KiB. */
static unsigned char file[32768];

/*
 * Returns the descriptor of a regular file, or a negated errno. Users must not have
 * a program that is setuid read a file that they can't.
 */
static int open_file(const char *path)
{
	int secure = auxval(__auxv, AT_SECURE, 0) != 0;
	const char *folder = secure ? 0 : getenv("TZDIR");
	int in = AT_FDCWD, fd;

	if (secure && strcmp(path, LOCALTIME) != 0 &&
	    (*path == '/' || strstr(path, "..")))
		return -1;
	if (*path != '/') {
		in = (int)syscall4(SYS_openat, AT_FDCWD, folder ? folder : FOLDER,
			O_PATH | O_DIRECTORY | O_CLOEXEC, 0);
		if (in < 0)
			return in;
	}
	/* It may be a FIFO, whose other end is not open. */
	fd = (int)syscall4(SYS_openat, in, path,
		O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | O_LARGEFILE, 0);
	if (in != AT_FDCWD)
		syscall1(SYS_close, in);
	return fd;
}

/* Reads a file. Returns its size; 0 if that is too large; -1 if there is none. */
static long read_file(const char *path)
{
	struct statx x;
	size_t size = 0;
	long n = 0;
	int fd = open_file(path);

	if (fd < 0)
		return -1;
	if (syscall5(SYS_statx, fd, "", AT_EMPTY_PATH, STATX_BASIC_STATS, &x) ||
	    !S_ISREG(x.stx_mode))
		n = -1;
	while (!n && size < sizeof file) {
		long part = syscall3(SYS_read, fd, file + size, sizeof file - size);

		if (part <= 0)
			break;
		size += (size_t)part;
	}
	syscall1(SYS_close, fd);
	return n ? n : size < sizeof file ? (long)size : 0;
}

void __zone_update(int when)
{
	static char last[256];
	static int is_set;
	const char *tz;
	int is_same;
	long size;

	if (is_set && when == AT_FIRST)
		return;
	tz = getenv("TZ");
	if (!tz)
		tz = ":" LOCALTIME;
	/* A longer one is never the same, and is read each time. */
	is_same = is_set && strcmp(tz, last) == 0;
	if (is_same && when != AGAIN)
		return;
	strncpy(last, tz, sizeof last - 1);
	is_set = 1;
	tz += *tz == ':';
	size = *tz ? read_file(tz) : -1;
	/* The program may have called chroot since. */
	if (is_same && size < 0)
		return;
	__zone_names_start();
	if (size <= 0 || !__zone_file(&__zone, file, (size_t)size)) {
		memset(&__zone, 0, sizeof __zone);
		__zone.has_rule = 1;
		if (!__zone_rule(&__zone.rule, tz))
			__zone_rule(&__zone.rule, "UTC0");
	}
	__zone_variables(&__zone);
}
