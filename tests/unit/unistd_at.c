/*
 * unistd_at.c - calls relative to a directory's descriptor, owners of files, space
 * in files, and reading and writing by vectors.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>
#include "../test.h"

#define DIR_NAME "at.tmp"

static void names(int dir)
{
	struct stat st;
	struct statx x;
	char buf[16];

	CHECK(fstatat(dir, "file", &st, 0) == 0 && st.st_size == 5);
	CHECK(fstatat(dir, "none", &st, 0) == -1 && errno == ENOENT);
	CHECK(symlinkat("file", dir, "link") == 0);
	CHECK(symlinkat("file", dir, "link") == -1 && errno == EEXIST);
	memset(buf, 0, sizeof buf);
	CHECK(readlinkat(dir, "link", buf, sizeof buf) == 4);
	CHECK(strcmp(buf, "file") == 0);
	CHECK(readlinkat(dir, "file", buf, sizeof buf) == -1 && errno == EINVAL);
	CHECK(fstatat(dir, "link", &st, AT_SYMLINK_NOFOLLOW) == 0);
	CHECK(S_ISLNK(st.st_mode));
	CHECK(fstatat(dir, "link", &st, 0) == 0 && S_ISREG(st.st_mode));
	memset(&x, 0, sizeof x);
	CHECK(statx(dir, "file", 0, 0x7ff, &x) == 0 && x.stx_size == 5 &&
		x.stx_ino == st.st_ino && x.stx_nlink == 1);
	CHECK(statx(dir, "none", 0, 0x7ff, &x) == -1 && errno == ENOENT);
	CHECK(linkat(dir, "file", dir, "second", 0) == 0);
	CHECK(fstatat(dir, "second", &st, 0) == 0 && st.st_nlink == 2);
	CHECK(linkat(dir, "none", dir, "third", 0) == -1 && errno == ENOENT);
	CHECK(mkdirat(dir, "sub", 0700) == 0);
	CHECK(fstatat(dir, "sub", &st, 0) == 0 && S_ISDIR(st.st_mode));
	CHECK(mkdirat(dir, "sub", 0700) == -1 && errno == EEXIST);
	CHECK(mkfifoat(dir, "fifo", 0600) == 0);
	CHECK(fstatat(dir, "fifo", &st, 0) == 0 && S_ISFIFO(st.st_mode));
	CHECK(mkfifoat(dir, "fifo", 0600) == -1 && errno == EEXIST);
	CHECK(mknodat(dir, "node", S_IFIFO | 0600, 0) == 0);
	CHECK(fstatat(dir, "node", &st, 0) == 0 && S_ISFIFO(st.st_mode));
	CHECK(mknodat(dir, "node", S_IFIFO | 0600, 0) == -1 && errno == EEXIST);
}

/* Root can give files away, others only refuse to. */
static void owners(int dir)
{
	int fd = openat(dir, "file", O_RDWR), i;
	struct stat st;

	CHECK(chown(DIR_NAME "/none", 1, 1) == -1 && errno == ENOENT);
	CHECK(lchown(DIR_NAME "/none", 1, 1) == -1 && errno == ENOENT);
	CHECK(fchown(-1, 1, 1) == -1 && errno == EBADF);
	CHECK(fchownat(dir, "none", 1, 1, 0) == -1 && errno == ENOENT);
	CHECK(chown(DIR_NAME "/file", -1, getegid()) == 0);
	for (i = 0; i < 4; i++) {
		const char *name = i % 2 ? "link" : "file";
		uid_t id = 100 + i;
		int r = i == 0 ? chown(DIR_NAME "/file", id, id + 10) :
			i == 1 ? lchown(DIR_NAME "/link", id, id + 10) :
			i == 2 ? fchown(fd, id, id + 10) :
			fchownat(dir, "link", id, id + 10, AT_SYMLINK_NOFOLLOW);

		if (r) {
			CHECK(errno == EPERM || errno == EINVAL);
			CHECK(getuid() || errno == EINVAL);
			continue;
		}
		CHECK(fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) == 0);
		CHECK(st.st_uid == id && st.st_gid == id + 10);
	}
	close(fd);
}

static void space(int dir)
{
	int fd = openat(dir, "space", O_RDWR | O_CREAT, 0600);
	struct stat st;

	/* Not all file systems can, and none can in a pipe. */
	if (fallocate(fd, 0, 0, 5000) == 0)
		CHECK(fstat(fd, &st) == 0 && st.st_size == 5000);
	else
		CHECK(errno == EOPNOTSUPP);
	CHECK(fallocate(fd, 0, -1, 5000) == -1 && errno == EINVAL);
	if (posix_fallocate(fd, 5000, 5000) == 0)
		CHECK(fstat(fd, &st) == 0 && st.st_size == 10000);
	else
		CHECK(posix_fallocate(fd, 5000, 5000) == EOPNOTSUPP);
	CHECK(posix_fallocate(fd, 0, 0) == EINVAL);
	CHECK(posix_fallocate(-1, 0, 1) == EBADF);
	close(fd);
}

static void vectors(void)
{
	char a[4] = "abc", b[4] = "def", c[4] = "", d[4] = "";
	struct iovec out[] = { { a, 3 }, { 0, 0 }, { b, 3 } };
	struct iovec in[] = { { c, 2 }, { d, 4 } };
	int fd[2];

	CHECK(pipe(fd) == 0);
	CHECK(writev(fd[1], out, 3) == 6);
	CHECK(readv(fd[0], in, 2) == 6);
	CHECK(memcmp(c, "ab", 3) == 0 && memcmp(d, "cdef", 4) == 0);
	CHECK(writev(fd[1], out, -1) == -1 && errno == EINVAL);
	CHECK(readv(fd[1], in, 2) == -1 && errno == EBADF);
	close(fd[0]);
	close(fd[1]);
}

/* The entries are those that readdir finds. */
static void entries(int dir)
{
	static char buf[2048] __attribute__((__aligned__(8)));
	struct dirent *e;
	int names = 0, seen = 0;
	ssize_t n, at;
	DIR *d = opendir(DIR_NAME);

	while (readdir(d))
		names++;
	closedir(d);
	while ((n = getdents64(dir, buf, sizeof buf)) > 0)
		for (at = 0; at < n; at += e->d_reclen) {
			e = (struct dirent *)(void *)(buf + at);
			seen++;
			if (strcmp(e->d_name, "link") == 0)
				CHECK(e->d_type == DT_LNK || e->d_type == DT_UNKNOWN);
		}
	CHECK(n == 0 && names == 9 && seen == names);
	CHECK(getdents64(-1, buf, sizeof buf) == -1 && errno == EBADF);
}

int main(void)
{
	static const char *const made[] = { "file", "second", "link", "fifo",
		"node", "space" };
	unsigned i;
	int dir, fd;

	CHECK(mkdir(DIR_NAME, 0700) == 0);
	CHECK((dir = open(DIR_NAME, O_RDONLY | O_DIRECTORY)) >= 0);
	CHECK((fd = openat(dir, "file", O_WRONLY | O_CREAT, 0600)) >= 0);
	CHECK(write(fd, "12345", 5) == 5);
	close(fd);
	names(dir);
	owners(dir);
	space(dir);
	vectors();
	entries(dir);
	for (i = 0; i < sizeof made / sizeof *made; i++)
		CHECK(unlinkat(dir, made[i], 0) == 0);
	CHECK(unlinkat(dir, "sub", AT_REMOVEDIR) == 0 && rmdir(DIR_NAME) == 0);
	return failed;
}
