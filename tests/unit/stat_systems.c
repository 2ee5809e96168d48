/*
 * stat_systems.c - file systems (statfs, statvfs), extended attributes, times in
 * micro- and in whole seconds, and renaming with flags.
 */
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/time.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <time.h>
#include <unistd.h>
#include <utime.h>
#include "../test.h"

static void systems(int file)
{
	struct statfs s, f;
	struct statvfs v, w;

	memset(&s, 0x55, sizeof s);
	CHECK(statfs(".", &s) == 0 && fstatfs(file, &f) == 0);
	CHECK(s.f_type == f.f_type && s.f_bsize == f.f_bsize);
	CHECK(s.f_bsize >= 512 && s.f_bsize <= 1 << 24);
	CHECK(s.f_namelen >= 143 && s.f_namelen < 2000);
	CHECK(s.f_bfree <= s.f_blocks && s.f_bavail <= s.f_bfree);
	CHECK(s.f_ffree <= s.f_files);
	CHECK(statfs("nonexistent", &s) == -1 && errno == ENOENT);
	CHECK(fstatfs(-1, &s) == -1 && errno == EBADF);

	CHECK(statvfs(".", &v) == 0 && fstatvfs(file, &w) == 0);
	CHECK(v.f_bsize == (unsigned long)f.f_bsize && v.f_frsize >= 512);
	CHECK(v.f_blocks == f.f_blocks && v.f_files == f.f_files);
	CHECK(v.f_favail <= v.f_ffree && v.f_namemax == (unsigned long)f.f_namelen);
	CHECK(!(v.f_flag & ST_RDONLY) && v.f_fsid == w.f_fsid);
	CHECK(statvfs("nonexistent", &v) == -1 && errno == ENOENT);
	CHECK(fstatvfs(-1, &v) == -1 && errno == EBADF);

	/* Known numbers: the type and the flags of /proc, where it is mounted. */
	if (statfs("/proc/self", &s) == 0 && s.f_type == 0x9fa0) {
		CHECK(s.f_namelen == 255);
		CHECK(statvfs("/proc", &v) == 0 && v.f_namemax == 255);
		CHECK(!(v.f_flag & 32));
	}
}

static void attributes(const char *name, int file)
{
	char text[20] = "";
	const char *link = "stat_systems.lnk";

	if (setxattr(name, "user.a", "value", 5, 0)) {
		/* The file system has none; the calls must say so. */
		CHECK(errno == EOPNOTSUPP);
		CHECK(getxattr(name, "user.a", text, 9) == -1);
		CHECK(errno == EOPNOTSUPP || errno == ENODATA);
		CHECK(fsetxattr(-1, "user.a", "", 0, 0) == -1 && errno == EBADF);
		return;
	}
	CHECK(getxattr(name, "user.a", 0, 0) == 5);
	CHECK(getxattr(name, "user.a", text, 4) == -1 && errno == ERANGE);
	CHECK(fgetxattr(file, "user.a", text, 20) == 5 && strcmp(text, "value") == 0);
	CHECK(setxattr(name, "user.a", "", 0, XATTR_CREATE) == -1 && errno == EEXIST);
	CHECK(lsetxattr(name, "user.a", "new", 3, XATTR_REPLACE) == 0);
	CHECK(fsetxattr(file, "user.b", "", 0, XATTR_REPLACE) == -1 &&
		errno == ENODATA);
	CHECK(lgetxattr(name, "user.a", text, 20) == 3 && memcmp(text, "new", 3) == 0);
	CHECK(listxattr(name, 0, 0) >= 7);
	CHECK(listxattr(name, text, 2) == -1 && errno == ERANGE);
	CHECK(flistxattr(file, 0, 0) == llistxattr(name, 0, 0));
	CHECK(symlink(name, link) == 0);
	CHECK(getxattr(link, "user.a", 0, 0) == 3);
	CHECK(lgetxattr(link, "user.a", 0, 0) == -1);
	CHECK(lsetxattr(link, "user.a", "", 0, 0) == -1 && errno == EPERM);
	CHECK(lremovexattr(link, "user.a") == -1);
	CHECK(unlink(link) == 0);
	CHECK(removexattr(name, "user.a") == 0);
	CHECK(fremovexattr(file, "user.a") == -1 && errno == ENODATA);
	CHECK(lremovexattr(name, "user.a") == -1 && errno == ENODATA);
}

static void set_times(const char *name, int file)
{
	const char *link = "stat_systems.lnk";
	struct utimbuf u = { 1000, 5000000000LL };
	struct timeval tv[2] = { { 7, 999999 }, { 5000000001LL, 1 } };
	struct stat st;
	time_t now = time(0);

	CHECK(utime(name, &u) == 0 && stat(name, &st) == 0);
	/* ext4 with small inodes has no later time than 2038. */
	CHECK(st.st_atime == 1000);
	CHECK(st.st_mtime == 5000000000LL || st.st_mtime == 0x7fffffff);
	CHECK(utimes(name, tv) == 0 && stat(name, &st) == 0);
	CHECK(st.st_atime == 7 && st.st_atim.tv_nsec / 1000 == 999999);
	CHECK(utime(name, 0) == 0 && stat(name, &st) == 0);
	CHECK(st.st_atime >= now - 2 && st.st_mtime >= now - 2);
	tv[0].tv_usec = 1000000;
	CHECK(utimes(name, tv) == -1 && errno == EINVAL);
	tv[0].tv_usec = -1;
	CHECK(futimes(file, tv) == -1 && errno == EINVAL);
	tv[0].tv_usec = 0;
	tv[1].tv_sec = 9;
	CHECK(futimes(file, tv) == 0 && stat(name, &st) == 0);
	CHECK(st.st_atime == 7 && st.st_mtime == 9 && st.st_mtim.tv_nsec / 1000 == 1);
	CHECK(futimes(-1, tv) == -1 && errno == EBADF);
	CHECK(futimesat(AT_FDCWD, name, 0) == 0 && stat(name, &st) == 0);
	CHECK(st.st_mtime >= now - 2);
	CHECK(symlink(name, link) == 0 && lutimes(link, tv) == 0);
	CHECK(lstat(link, &st) == 0 && st.st_mtime == 9);
	CHECK(stat(name, &st) == 0 && st.st_mtime >= now - 2);
	CHECK(unlink(link) == 0);
	CHECK(utime(link, 0) == -1 && errno == ENOENT);
	CHECK(lutimes(link, 0) == -1 && errno == ENOENT);
}

static void names(const char *name)
{
	const char *other = "stat_systems.two";
	struct stat st;

	CHECK(close(creat(other, 0604)) == 0);
	CHECK(renameat2(AT_FDCWD, name, AT_FDCWD, other, RENAME_NOREPLACE) == -1);
	CHECK(errno == EEXIST || errno == EINVAL);
	if (errno == EEXIST) {
		CHECK(renameat2(AT_FDCWD, name, AT_FDCWD, other,
			RENAME_EXCHANGE) == 0);
		CHECK(stat(name, &st) == 0 && (st.st_mode & 0777) == 0604);
		CHECK(renameat2(AT_FDCWD, name, AT_FDCWD, other,
			RENAME_EXCHANGE | RENAME_NOREPLACE) == -1 && errno == EINVAL);
	}
	CHECK(renameat(AT_FDCWD, other, AT_FDCWD, name) == 0);
	CHECK(access(other, F_OK) == -1 && errno == ENOENT);
	CHECK(renameat(AT_FDCWD, other, AT_FDCWD, name) == -1 && errno == ENOENT);
	CHECK(lchmod(name, 0642) == 0);
	CHECK(stat(name, &st) == 0 && (st.st_mode & 0777) == 0642);
	CHECK(symlink(name, other) == 0);
	CHECK(lchmod(other, 0600) == -1 && errno == EOPNOTSUPP);
	CHECK(unlink(other) == 0);
}

int main(void)
{
	const char *name = "stat_systems.tmp";
	int file = open(name, O_RDWR | O_CREAT | O_TRUNC, 0600);

	CHECK(file >= 0);
	systems(file);
	attributes(name, file);
	set_times(name, file);
	names(name);
	CHECK(close(file) == 0 && unlink(name) == 0);
	return failed;
}
