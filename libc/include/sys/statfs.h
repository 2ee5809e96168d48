/*
 * sys/statfs.h - statfs(2): a mounted file system's type, size and free space.
 */
#ifndef _SYS_STATFS_H
#define _SYS_STATFS_H

#ifdef __cplusplus
extern "C" {
#endif

typedef __UINT64_TYPE__ fsblkcnt_t, fsfilcnt_t;
typedef struct { int __val[2]; } fsid_t;

/*
 * Counts are in blocks of f_bsize bytes; f_bavail are those free to users other
 * than root. f_type is a number from <linux/magic.h>. f_namelen is the longest
 * name of a file. f_flags has the ST_ bits of <sys/statvfs.h>, and 32.
 */
#include <bits/statfs.h>

/* -1 and errno on failure: ENOENT, ENOTDIR, EACCES, EBADF, EFAULT ... */
int statfs(const char *path, struct statfs *st);
int fstatfs(int fd, struct statfs *st);

#ifdef __cplusplus
}
#endif

#endif
