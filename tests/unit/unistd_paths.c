/*
 * unistd_paths.c - creating, finding and removing files, links and directories.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../test.h"

int main(void)
{
	char buf[4096], here[4096], *p;
	int dir, fd;

	CHECK(getcwd(here, sizeof here) == here && here[0] == '/');
	CHECK(!getcwd(buf, 1) && errno == ERANGE);
	CHECK(!getcwd(buf, 0) && errno == EINVAL);
	CHECK((p = getcwd(0, 0)) && strcmp(p, here) == 0);
	free(p);
	CHECK(mkdir("paths.tmp", 0700) == 0);
	CHECK(mkdir("paths.tmp", 0700) == -1 && errno == EEXIST);
	CHECK(chdir("paths.tmp") == 0);
	CHECK(getcwd(buf, sizeof buf) && strcmp(strrchr(buf, '/'), "/paths.tmp") == 0);

	CHECK((fd = creat("a", 0600)) >= 0 && close(fd) == 0);
	CHECK(open("a", O_WRONLY | O_CREAT | O_EXCL, 0600) == -1 && errno == EEXIST);
	CHECK(access("a", R_OK) == 0 && access("b", F_OK) == -1 && errno == ENOENT);
	CHECK(link("a", "b") == 0 && access("b", F_OK) == 0);
	CHECK(symlink("nowhere", "s") == 0);
	CHECK(readlink("s", buf, sizeof buf) == 7 && memcmp(buf, "nowhere", 7) == 0);
	CHECK(readlink("s", buf, 3) == 3);
	CHECK(readlink("a", buf, 3) == -1 && errno == EINVAL);
	CHECK(open("s", O_RDONLY | O_NOFOLLOW) == -1 && errno == ELOOP);

	CHECK((dir = open(".", O_RDONLY | O_DIRECTORY)) >= 0);
	CHECK((fd = openat(dir, "b", O_RDWR)) >= 0 && close(fd) == 0);
	CHECK(faccessat(dir, "b", W_OK, 0) == 0);
	CHECK(faccessat(dir, "c", F_OK, 0) == -1 && errno == ENOENT);
	CHECK(faccessat(dir, "s", F_OK, AT_SYMLINK_NOFOLLOW) == 0 || errno == ENOSYS);
	CHECK(unlinkat(dir, "b", 0) == 0 && unlink("a") == 0 && unlink("s") == 0);
	CHECK(open("a", O_RDONLY | O_DIRECTORY) == -1 && errno == ENOENT);
	CHECK(chdir("..") == 0 && fchdir(dir) == 0);
	CHECK(getcwd(buf, sizeof buf) && strcmp(strrchr(buf, '/'), "/paths.tmp") == 0);
	CHECK(chdir(here) == 0);
	CHECK(close(dir) == 0);
	CHECK(unlink("paths.tmp") == -1 && errno == EISDIR);
	CHECK(rmdir("paths.tmp") == 0);
	CHECK(rmdir("paths.tmp") == -1 && errno == ENOENT);
	return failed;
}
