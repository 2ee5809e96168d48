/* select.h - POSIX <sys/select.h>: wait for descriptors 0 to 1023. */
#ifndef _SYS_SELECT_H
#define _SYS_SELECT_H

#include <bits/long.h>
#include <bits/timespec.h>
#include <bits/timeval.h>
#include <signal.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __INT64_TYPE__ time_t;
typedef __suseconds suseconds_t;
typedef unsigned long fd_mask;

#define FD_SETSIZE 1024
#define NFDBITS (8 * (int)sizeof(long))

typedef struct {
	unsigned long fds_bits[FD_SETSIZE / 8 / sizeof(long)];
} fd_set;

#define FD_ZERO(set) __builtin_memset(set, 0, sizeof(fd_set))
#define FD_SET(fd, set) \
	((void)((set)->fds_bits[(fd) / NFDBITS] |= 1UL << (fd) % NFDBITS))
#define FD_CLR(fd, set) \
	((void)((set)->fds_bits[(fd) / NFDBITS] &= ~(1UL << (fd) % NFDBITS)))
#define FD_ISSET(fd, set) \
	((int)((set)->fds_bits[(fd) / NFDBITS] >> (fd) % NFDBITS & 1))

/*
 * How many bits are left in the sets, of descriptors below n; sets may be null.
 * 0 when the time, if not null, is over; it is not changed. -1 and EINTR.
 */
int select(int n, fd_set *__restrict in, fd_set *__restrict out,
	fd_set *__restrict except, struct timeval *__restrict time);
/* The same, and meanwhile another signal mask if not null. */
int pselect(int n, fd_set *__restrict in, fd_set *__restrict out,
	fd_set *__restrict except, const struct timespec *__restrict time,
	const sigset_t *__restrict mask);

#ifdef __cplusplus
}
#endif

#endif
