/* sys/uio.h - POSIX <sys/uio.h>, preadv(2): scatter and gather I/O. */
#ifndef _SYS_UIO_H
#define _SYS_UIO_H

#include <bits/iovec.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int pid_t;
typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ssize_t;
typedef __INT64_TYPE__ off_t;

#define UIO_MAXIOV 1024

/* Like read, write, pread and pwrite. EINVAL if n is above UIO_MAXIOV. */
ssize_t readv(int fd, const struct iovec *v, int n);
ssize_t writev(int fd, const struct iovec *v, int n);
#ifdef _DEFAULT_SOURCE
ssize_t preadv(int fd, const struct iovec *v, int n, off_t offset);
ssize_t pwritev(int fd, const struct iovec *v, int n, off_t offset);
#endif

#ifdef _GNU_SOURCE
/*
 * The same with flags; offset -1 means the descriptor's own, which then moves.
 * EOPNOTSUPP for a flag that the kernel or the file does not support.
 */
ssize_t preadv2(int fd, const struct iovec *v, int n, off_t offset, int flags);
ssize_t pwritev2(int fd, const struct iovec *v, int n, off_t offset, int flags);
#define RWF_HIPRI 1	/* poll for completion */
#define RWF_DSYNC 2	/* as if by O_DSYNC */
#define RWF_SYNC 4	/* as if by O_SYNC */
#define RWF_NOWAIT 8	/* EAGAIN rather than wait */
#define RWF_APPEND 16	/* as if by O_APPEND */
#define RWF_NOAPPEND 32	/* at the offset in spite of O_APPEND */

/*
 * process_vm_readv(2): copies from or to the memory of another process. Returns
 * the number of bytes, which may be fewer. flags must be 0. -1 and errno on
 * failure: EPERM unless the caller may trace the process, EFAULT if nothing is
 * mapped at the first address.
 */
ssize_t process_vm_readv(pid_t process, const struct iovec *local,
	unsigned long n, const struct iovec *remote, unsigned long remotes,
	unsigned long flags);
ssize_t process_vm_writev(pid_t process, const struct iovec *local,
	unsigned long n, const struct iovec *remote, unsigned long remotes,
	unsigned long flags);
#endif

#ifdef __cplusplus
}
#endif

#endif
