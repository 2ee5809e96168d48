/*
 * sys/select.h - POSIX <sys/select.h>, select(2): wait for descriptors below
 * FD_SETSIZE.
 */
#ifndef _SYS_SELECT_H
#define _SYS_SELECT_H

#include <features.h>
#include <bits/long.h>
#include <bits/sigset.h>
#include <bits/timespec.h>
#include <bits/timeval.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __INT64_TYPE__ time_t;
typedef __suseconds suseconds_t;
typedef unsigned long fd_mask;

#define FD_SETSIZE 1024
#ifdef _DEFAULT_SOURCE
#define NFDBITS __NFDBITS
#endif
#define __NFDBITS (8 * (int)sizeof(long))

typedef struct {
	unsigned long fds_bits[FD_SETSIZE / 8 / sizeof(long)];
} fd_set;

#define FD_ZERO(set) __builtin_memset(set, 0, sizeof(fd_set))
#define FD_SET(fd, set) \
	((void)((set)->fds_bits[(fd) / __NFDBITS] |= 1UL << (fd) % __NFDBITS))
#define FD_CLR(fd, set) \
	((void)((set)->fds_bits[(fd) / __NFDBITS] &= ~(1UL << (fd) % __NFDBITS)))
#define FD_ISSET(fd, set) \
	((int)((set)->fds_bits[(fd) / __NFDBITS] >> (fd) % __NFDBITS & 1))

/*
 * Waits until a descriptor below n is ready, and keeps only those in the sets.
 * Sets may be null; a null time means no limit. Returns the number of bits
 * left, 0 on timeout, or -1 with errno: EINTR after a signal handler. The time
 * that is left is stored in *time, as select(2) says; POSIX allows it.
 */
int select(int n, fd_set *__restrict in, fd_set *__restrict out,
	fd_set *__restrict except, struct timeval *__restrict time);
/*
 * The same, but *time is not changed. Unless it is null, mask replaces the signal
 * mask during the call.
 */
int pselect(int n, fd_set *__restrict in, fd_set *__restrict out,
	fd_set *__restrict except, const struct timespec *__restrict time,
	const sigset_t *__restrict mask);

#ifdef __cplusplus
}
#endif

#endif
