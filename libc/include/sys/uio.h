/* sys/uio.h - POSIX <sys/uio.h>, preadv(2): scatter and gather I/O. */
#ifndef _SYS_UIO_H
#define _SYS_UIO_H

#include <features.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ssize_t;
typedef __INT64_TYPE__ off_t;

struct iovec {
	void *iov_base;
	size_t iov_len;
};
#define UIO_MAXIOV 1024

/* Like read, write, pread and pwrite. EINVAL if n is above UIO_MAXIOV. */
ssize_t readv(int fd, const struct iovec *v, int n);
ssize_t writev(int fd, const struct iovec *v, int n);
#ifdef _DEFAULT_SOURCE
ssize_t preadv(int fd, const struct iovec *v, int n, off_t offset);
ssize_t pwritev(int fd, const struct iovec *v, int n, off_t offset);
#endif

#ifdef __cplusplus
}
#endif

#endif
