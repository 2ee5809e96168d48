/*
 * sys/statvfs.h - POSIX <sys/statvfs.h>: a mounted file system's size and free
 * space. This structure is the same on every machine.
 */
#ifndef _SYS_STATVFS_H
#define _SYS_STATVFS_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __UINT64_TYPE__ fsblkcnt_t, fsfilcnt_t;

struct statvfs {
	unsigned long f_bsize;		/* the preferred size of reads and writes */
	unsigned long f_frsize;		/* the unit of the counts, in bytes */
	fsblkcnt_t f_blocks, f_bfree;
	fsblkcnt_t f_bavail;		/* free to users other than root */
	fsfilcnt_t f_files, f_ffree, f_favail;
	unsigned long f_fsid;
	unsigned long f_flag;		/* ST_ */
	unsigned long f_namemax;	/* the longest name of a file */
#ifdef _DEFAULT_SOURCE
	unsigned f_type;		/* from <linux/magic.h>. Linux */
#else
	unsigned __f_type;
#endif
	int __reserved[5];
};

#define ST_RDONLY 1
#define ST_NOSUID 2
#ifdef _GNU_SOURCE
#define ST_NODEV 4
#define ST_NOEXEC 8
#define ST_SYNCHRONOUS 16
#define ST_MANDLOCK 64
#define ST_WRITE 128
#define ST_APPEND 256
#define ST_IMMUTABLE 512
#define ST_NOATIME 1024
#define ST_NODIRATIME 2048
#define ST_RELATIME 4096
#define ST_NOSYMFOLLOW 8192
#endif

/* -1 and errno on failure, as in <sys/statfs.h>. */
int statvfs(const char *__restrict path, struct statvfs *__restrict st);
int fstatvfs(int fd, struct statvfs *st);

#ifdef __cplusplus
}
#endif

#endif
