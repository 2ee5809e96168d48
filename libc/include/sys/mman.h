/* mman.h - POSIX <sys/mman.h>, mmap(2): memory by pages. */
#ifndef _SYS_MMAN_H
#define _SYS_MMAN_H

#include <bits/mman.h>
#include <bits/null.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef __INT64_TYPE__ off_t;
typedef unsigned int mode_t;

#define MAP_FAILED ((void *)-1)
#define MAP_FILE 0
#define MAP_ANON MAP_ANONYMOUS

#define MREMAP_MAYMOVE 1
#define MREMAP_FIXED 2
#define MREMAP_DONTUNMAP 4

#define MS_ASYNC 1
#define MS_INVALIDATE 2
#define MS_SYNC 4

#define POSIX_MADV_NORMAL 0
#define POSIX_MADV_RANDOM 1
#define POSIX_MADV_SEQUENTIAL 2
#define POSIX_MADV_WILLNEED 3

#define MFD_CLOEXEC 1
#define MFD_ALLOW_SEALING 2

/*
 * size bytes, rounded up to pages, of the file from offset, a multiple of the
 * page size (EINVAL), or with MAP_ANONYMOUS of zeros. MAP_FAILED on failure. A
 * 32-bit machine reaches the first 16 TiB of a file, EOVERFLOW beyond.
 */
void *mmap(void *at, size_t size, int protection, int flags, int fd,
	off_t offset);
int munmap(void *p, size_t size);
int mprotect(void *p, size_t size, int protection);
/* With MREMAP_FIXED a new address follows. MAP_FAILED on failure. */
void *mremap(void *p, size_t size, size_t newsize, int flags, ...);
int madvise(void *p, size_t size, int advice);
/* The error is the result. MADV_DONTNEED, which loses data, is not offered. */
int posix_madvise(void *p, size_t size, int advice);
int msync(void *p, size_t size, int flags);
int mlock(const void *p, size_t size);
int munlock(const void *p, size_t size);
int mlockall(int flags);
int munlockall(void);
/* One byte a page, whose low bit says whether it is in memory. */
int mincore(void *p, size_t size, unsigned char *resident);
/* A descriptor of nameless memory; flags MFD_. */
int memfd_create(const char *name, unsigned flags);

#ifdef __cplusplus
}
#endif

#endif
