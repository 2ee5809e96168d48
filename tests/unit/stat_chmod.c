/*
 * stat_chmod.c - fchmodat and its flag, on old kernels and on new ones.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../test.h"

static int mode(const char *path)
{
	struct stat st = { .st_mode = 0 };

	lstat(path, &st);
	return st.st_mode & 07777;
}

int main(void)
{
	int dir = open(".", O_RDONLY), before;

	unlink("chmod.tmp");
	unlink("chmod.link");
	CHECK(!close(creat("chmod.tmp", 0600)));
	CHECK(!fchmodat(dir, "chmod.tmp", 0604, 0) && mode("chmod.tmp") == 0604);
	CHECK(!fchmodat(dir, "chmod.tmp", 0640, AT_SYMLINK_NOFOLLOW));
	CHECK(mode("chmod.tmp") == 0640);
	errno = 0;
	CHECK(fchmodat(AT_FDCWD, "chmod.none", 0640, AT_SYMLINK_NOFOLLOW) == -1);
	CHECK(errno == ENOENT);
	CHECK(fchmodat(AT_FDCWD, "chmod.tmp/x", 0640, AT_SYMLINK_NOFOLLOW) == -1);
	CHECK(errno == ENOTDIR);
	CHECK(fchmodat(-1, "chmod.tmp", 0640, AT_SYMLINK_NOFOLLOW) == -1);
	CHECK(errno == EBADF);
	CHECK(fchmodat(dir, "chmod.tmp", 0600, 1) == -1 && errno == EINVAL);

	/* A link has no mode that counts: refused, and its target kept. */
	CHECK(!symlink("chmod.tmp", "chmod.link"));
	before = mode("chmod.link");
	CHECK(fchmodat(dir, "chmod.link", 0600, AT_SYMLINK_NOFOLLOW) == -1);
	CHECK(errno == EOPNOTSUPP && mode("chmod.tmp") == 0640);
	CHECK(mode("chmod.link") == before);
	CHECK(!fchmodat(dir, "chmod.link", 0604, 0) && mode("chmod.tmp") == 0604);
	CHECK(!unlink("chmod.link") && !unlink("chmod.tmp"));
	return failed;
}
