/* unistd_offset.c - file offsets and sizes of more than 32 bits. */
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	const off_t big = 0x123456789aLL;
	char name[] = "unistd_offset.tmp", c = 0;
	struct iovec v = { &c, 1 };
	struct stat st;
	int fd = open(name, O_RDWR | O_CREAT | O_TRUNC, 0600);

	CHECK(fd >= 0);
	CHECK(lseek(fd, big, SEEK_SET) == big);
	CHECK(write(fd, "x", 1) == 1);
	CHECK(lseek(fd, 0, SEEK_CUR) == big + 1);
	CHECK(lseek(fd, -2, SEEK_END) == big - 1);
	CHECK(lseek(fd, -1, SEEK_SET) == -1 && errno == EINVAL);
	CHECK(pwrite(fd, "y", 1, big + 7) == 1);
	CHECK(pread(fd, &c, 1, big) == 1 && c == 'x');
	CHECK(preadv(fd, &v, 1, big + 7) == 1 && c == 'y');
	c = 'z';
	CHECK(pwritev(fd, &v, 1, big + 8) == 1);
	CHECK(lseek(fd, 0, SEEK_END) == big + 9);
	CHECK(pread(fd, &c, 1, big - 1) == 1 && c == 0);
	CHECK(pread(fd, &c, 1, -1) == -1 && errno == EINVAL);
	CHECK(ftruncate(fd, big + 100) == 0);
	CHECK(fstat(fd, &st) == 0 && st.st_size == big + 100);
	CHECK(truncate(name, 2 * big) == 0);
	CHECK(stat(name, &st) == 0 && st.st_size == 2 * big);
	CHECK(ftruncate(fd, -1) == -1 && errno == EINVAL);
	CHECK(close(fd) == 0 && unlink(name) == 0);
	return failed;
}
