/*
 * sys/stat.h - POSIX <sys/stat.h>, statx(2): metadata of files.
 *
 * struct stat is not the kernel's: it is the same on every machine, and filled
 * from statx(2), which needs Linux 4.11. Functions return -1 and set errno on
 * failure.
 */
#ifndef _SYS_STAT_H
#define _SYS_STAT_H

#include <bits/timespec.h>
#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __INT64_TYPE__ off_t, blkcnt_t, time_t;
typedef __UINT64_TYPE__ ino_t, dev_t;
typedef unsigned int mode_t, uid_t, gid_t;
typedef unsigned long nlink_t;
typedef long blksize_t;

struct stat {
	dev_t st_dev;
	ino_t st_ino;
	mode_t st_mode;
	uid_t st_uid;
	gid_t st_gid;
	nlink_t st_nlink;
	dev_t st_rdev;
	off_t st_size;
	blksize_t st_blksize;
	blkcnt_t st_blocks;	/* in units of 512 bytes */
	struct timespec st_atim, st_mtim, st_ctim;
};
#define st_atime st_atim.tv_sec
#define st_mtime st_mtim.tv_sec
#define st_ctime st_ctim.tv_sec

#define S_IFMT 0170000
#define S_IFSOCK 0140000
#define S_IFLNK 0120000
#define S_IFREG 0100000
#define S_IFBLK 0060000
#define S_IFDIR 0040000
#define S_IFCHR 0020000
#define S_IFIFO 0010000
#define S_ISSOCK(mode) (((mode) & S_IFMT) == S_IFSOCK)
#define S_ISLNK(mode) (((mode) & S_IFMT) == S_IFLNK)
#define S_ISREG(mode) (((mode) & S_IFMT) == S_IFREG)
#define S_ISBLK(mode) (((mode) & S_IFMT) == S_IFBLK)
#define S_ISDIR(mode) (((mode) & S_IFMT) == S_IFDIR)
#define S_ISCHR(mode) (((mode) & S_IFMT) == S_IFCHR)
#define S_ISFIFO(mode) (((mode) & S_IFMT) == S_IFIFO)

#ifndef S_IRUSR
#define S_ISUID 04000
#define S_ISGID 02000
#define S_ISVTX 01000
#define S_IRUSR 0400
#define S_IWUSR 0200
#define S_IXUSR 0100
#define S_IRWXU 0700
#define S_IRGRP 0040
#define S_IWGRP 0020
#define S_IXGRP 0010
#define S_IRWXG 0070
#define S_IROTH 0004
#define S_IWOTH 0002
#define S_IXOTH 0001
#define S_IRWXO 0007
#endif
#define S_IREAD S_IRUSR
#define S_IWRITE S_IWUSR
#define S_IEXEC S_IXUSR

/* lstat does not follow a symbolic link at the end of the path. */
int stat(const char *__restrict path, struct stat *__restrict st);
int lstat(const char *__restrict path, struct stat *__restrict st);
int fstat(int fd, struct stat *st);
/* flags: AT_SYMLINK_NOFOLLOW, AT_EMPTY_PATH */
int fstatat(int dir, const char *__restrict path, struct stat *__restrict st,
	int flags);

int chmod(const char *path, mode_t mode);
int fchmod(int fd, mode_t mode);
/*
 * flags: AT_SYMLINK_NOFOLLOW, which fails with EOPNOTSUPP for a symbolic link,
 * and before Linux 6.6 also where /proc is not mounted.
 */
int fchmodat(int dir, const char *path, mode_t mode, int flags);
/*
 * Sets the bits that are cleared in modes of new files. Returns the previous.
 */
mode_t umask(mode_t mode);
/* The umask applies to the mode. dev: see makedev in <sys/sysmacros.h>. */
int mkdir(const char *path, mode_t mode);
int mkdirat(int dir, const char *path, mode_t mode);
#if defined _XOPEN_SOURCE || defined _DEFAULT_SOURCE
int mknod(const char *path, mode_t mode, dev_t dev);
int mknodat(int dir, const char *path, mode_t mode, dev_t dev);
#endif
int mkfifo(const char *path, mode_t mode);
int mkfifoat(int dir, const char *path, mode_t mode);
/*
 * Set the times of last access, times[0], and modification, times[1]; null sets
 * both to now. tv_nsec may be UTIME_NOW, or UTIME_OMIT for no change.
 */
int utimensat(int dir, const char *path, const struct timespec times[2],
	int flags);
int futimens(int fd, const struct timespec times[2]);
#define UTIME_NOW 0x3fffffff
#define UTIME_OMIT 0x3ffffffe

#ifdef _GNU_SOURCE
/* The kernel's structure; bits of stx_mask tell which members are valid. */
struct statx_timestamp {
	__INT64_TYPE__ tv_sec;
	__UINT32_TYPE__ tv_nsec;
	__INT32_TYPE__ __reserved;
};
struct statx {
	__UINT32_TYPE__ stx_mask, stx_blksize;
	__UINT64_TYPE__ stx_attributes;
	__UINT32_TYPE__ stx_nlink, stx_uid, stx_gid;
	__UINT16_TYPE__ stx_mode, __pad0;
	__UINT64_TYPE__ stx_ino, stx_size, stx_blocks, stx_attributes_mask;
	struct statx_timestamp stx_atime, stx_btime, stx_ctime, stx_mtime;
	__UINT32_TYPE__ stx_rdev_major, stx_rdev_minor;
	__UINT32_TYPE__ stx_dev_major, stx_dev_minor;
	__UINT64_TYPE__ stx_mnt_id;
	__UINT32_TYPE__ stx_dio_mem_align, stx_dio_offset_align;
	__UINT64_TYPE__ __pad1[12];
};
int statx(int dir, const char *__restrict path, int flags, unsigned mask,
	struct statx *__restrict stx);
#define STATX_BASIC_STATS 0x7ff
#define STATX_BTIME 0x800
#define STATX_MNT_ID 0x1000
#endif

#ifdef _DEFAULT_SOURCE
/* chmod that fails with EOPNOTSUPP for a symbolic link. BSD */
int lchmod(const char *path, mode_t mode);
#endif

#ifdef __cplusplus
}
#endif

#endif
