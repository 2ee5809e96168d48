/* stat_times.c - file times, including times after 2038. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	struct timespec t[2] = { { .tv_sec = 1234567890 }, { .tv_sec = 0x90000000LL } };
	struct stat st;
	int fd = open("times.tmp", O_RDWR | O_CREAT, 0600);

	t[0].tv_nsec = 123456789;
	CHECK(utimensat(AT_FDCWD, "times.tmp", t, 0) == 0 && fstat(fd, &st) == 0);
	CHECK(st.st_atim.tv_sec == 1234567890 && st.st_mtim.tv_sec == 0x90000000LL);
	CHECK(st.st_atim.tv_nsec == 123456789 || st.st_atim.tv_nsec == 0);
	t[0].tv_nsec = UTIME_OMIT;
	t[1].tv_nsec = UTIME_NOW;
	CHECK(futimens(fd, t) == 0 && fstat(fd, &st) == 0);
	CHECK(st.st_atime == 1234567890 && st.st_mtime != 0x90000000LL);
	CHECK(futimens(fd, 0) == 0 && fstat(fd, &st) == 0);
	CHECK(st.st_atime > 1234567890);
	t[0].tv_nsec = -1;
	CHECK(futimens(fd, t) == -1 && errno == EINVAL);
	CHECK(futimens(-1, 0) == -1 && errno == EBADF);
	errno = 0;
	CHECK(futimens(AT_FDCWD, 0) == -1 && errno == EBADF);
	CHECK(unlink("times.tmp") == 0);
	return failed;
}
