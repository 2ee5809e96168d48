/*
 * sys/mman.h - POSIX <sys/mman.h>, mmap(2), memfd_create(2): memory mappings.
 * Unless noted otherwise, functions return -1 and set errno on failure.
 */
#ifndef _SYS_MMAN_H
#define _SYS_MMAN_H

#include <features.h>
#include <bits/mman.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;
typedef __INT64_TYPE__ off_t;
typedef unsigned int mode_t;

#define MAP_FAILED ((void *)-1)
#define MAP_FILE 0
#define MAP_ANON MAP_ANONYMOUS

#ifdef _GNU_SOURCE
#define MREMAP_MAYMOVE 1
#define MREMAP_FIXED 2
#define MREMAP_DONTUNMAP 4
#endif

#define MS_ASYNC 1
#define MS_INVALIDATE 2
#define MS_SYNC 4

#define POSIX_MADV_NORMAL 0
#define POSIX_MADV_RANDOM 1
#define POSIX_MADV_SEQUENTIAL 2
#define POSIX_MADV_WILLNEED 3
#define POSIX_MADV_DONTNEED 4

#ifdef _GNU_SOURCE
#define MFD_CLOEXEC 1
#define MFD_ALLOW_SEALING 2
#define MFD_HUGETLB 4
#define MFD_NOEXEC_SEAL 8	/* Linux 6.3, as the next */
#define MFD_EXEC 16

#define MLOCK_ONFAULT 1
#endif

/*
 * Maps size bytes, rounded up to pages, of a file, or with MAP_ANONYMOUS of
 * zeros. offset must be a multiple of the page size (EINVAL). Returns
 * MAP_FAILED on failure. 32-bit machines can map the first 16 TiB of a file; an
 * offset above is EOVERFLOW.
 */
void *mmap(void *address, size_t size, int protection, int flags, int fd,
	off_t offset);
int munmap(void *p, size_t size);
int mprotect(void *p, size_t size, int protection);
#ifdef _GNU_SOURCE
/* With MREMAP_FIXED, a new address follows. MAP_FAILED on failure. Linux */
void *mremap(void *p, size_t size, size_t newsize, int flags, ...);
#endif
#ifdef _DEFAULT_SOURCE
int madvise(void *p, size_t size, int advice);
#endif
/*
 * Returns 0 or an error number. POSIX_MADV_DONTNEED does nothing, because the
 * MADV_DONTNEED of Linux discards data.
 */
int posix_madvise(void *p, size_t size, int advice);
int msync(void *p, size_t size, int flags);
int mlock(const void *p, size_t size);
int munlock(const void *p, size_t size);
#ifdef _GNU_SOURCE
/* flags: MLOCK_ONFAULT locks pages when they are used first. */
int mlock2(const void *p, size_t size, unsigned flags);
#endif
int mlockall(int flags);
int munlockall(void);
#ifdef _DEFAULT_SOURCE
/* Stores a byte for each page; its low bit is set if the page is in memory. */
int mincore(void *p, size_t size, unsigned char *resident);
#endif
/*
 * Opens memory that processes share by its name, a slash and up to NAME_MAX bytes
 * without a slash: a file in /dev/shm. The descriptor has FD_CLOEXEC. EINVAL for
 * another name.
 */
int shm_open(const char *name, int flags, mode_t mode);
int shm_unlink(const char *name);
#ifdef _GNU_SOURCE
/* Returns a descriptor for an anonymous file in memory. flags: MFD_ */
int memfd_create(const char *name, unsigned flags);
#endif

#ifdef __cplusplus
}
#endif

#endif
