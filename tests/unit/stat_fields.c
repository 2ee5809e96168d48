/* stat_fields.c - the fields of struct stat for every kind of file. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	struct stat st, link_st;
	int fd;

	CHECK(stat("/dev/null", &st) == 0 && S_ISCHR(st.st_mode));
	CHECK(st.st_rdev == makedev(1, 3));
	CHECK(major(st.st_rdev) == 1 && minor(st.st_rdev) == 3);
	CHECK(stat("/", &st) == 0 && S_ISDIR(st.st_mode) && st.st_nlink >= 1);
	CHECK(major(makedev(0x12345, 0x6789a)) == 0x12345);
	CHECK(minor(makedev(0x12345, 0x6789a)) == 0x6789a);

	umask(027);
	CHECK(umask(022) == 027);
	CHECK((fd = open("stat.tmp", O_RDWR | O_CREAT | O_TRUNC, 0666)) >= 0);
	CHECK(write(fd, "12345", 5) == 5);
	CHECK(fstat(fd, &st) == 0 && st.st_mode == (S_IFREG | 0644));
	CHECK(st.st_size == 5 && st.st_nlink == 1 && st.st_blksize >= 512);
	CHECK(st.st_uid == geteuid() && st.st_ino != 0);
	CHECK(st.st_mtime > 1000000000 && st.st_mtim.tv_nsec < 1000000000);
	CHECK(fchmod(fd, 0751) == 0 && stat("stat.tmp", &st) == 0);
	CHECK((st.st_mode & 07777) == 0751);
	CHECK(chmod("stat.tmp", 04600) == 0 && stat("stat.tmp", &st) == 0);
	CHECK((st.st_mode & 07777) == 04600);
	CHECK(link("stat.tmp", "stat2.tmp") == 0 && fstat(fd, &st) == 0);
	CHECK(st.st_nlink == 2 && unlink("stat2.tmp") == 0);

	CHECK(symlink("stat.tmp", "stat3.tmp") == 0);
	CHECK(lstat("stat3.tmp", &link_st) == 0 && S_ISLNK(link_st.st_mode));
	CHECK(link_st.st_size == 8 && stat("stat3.tmp", &link_st) == 0);
	CHECK(link_st.st_ino == st.st_ino && link_st.st_dev == st.st_dev);
	CHECK(unlink("stat3.tmp") == 0 && unlink("stat.tmp") == 0);
	CHECK(mkfifo("stat.tmp", 0600) == 0 && stat("stat.tmp", &st) == 0);
	CHECK(S_ISFIFO(st.st_mode) && unlink("stat.tmp") == 0);
	CHECK(mknod("stat.tmp", S_IFIFO | 0600, 0) == 0 && stat("stat.tmp", &st) == 0);
	CHECK(S_ISFIFO(st.st_mode) && unlink("stat.tmp") == 0);
	CHECK(mknod("none.tmp/a", S_IFIFO | 0600, 0) == -1 && errno == ENOENT);

	CHECK(stat("stat.tmp", &st) == -1 && errno == ENOENT);
	CHECK(stat("", &st) == -1 && errno == ENOENT);
	CHECK(fstat(-1, &st) == -1 && errno == EBADF);
	CHECK(fstat(AT_FDCWD, &st) == -1 && errno == EBADF);
	if (geteuid() == 0 && mknod("stat.tmp", S_IFCHR | 0600, makedev(300, 70000)) == 0) {
		CHECK(stat("stat.tmp", &st) == 0);
		CHECK(major(st.st_rdev) == 300 && minor(st.st_rdev) == 70000);
		CHECK(unlink("stat.tmp") == 0);
	}
	return failed;
}
