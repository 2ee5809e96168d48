/* sys/eventfd.h - eventfd(2): a counter that can be polled. */
#ifndef _SYS_EVENTFD_H
#define _SYS_EVENTFD_H

#include <bits/fcntl.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef __UINT64_TYPE__ eventfd_t;

#define EFD_SEMAPHORE 1
#define EFD_CLOEXEC O_CLOEXEC
#define EFD_NONBLOCK O_NONBLOCK

/*
 * Returns a new descriptor, whose counter starts with a value. -1 and errno on
 * failure: EINVAL for an unknown flag.
 */
int eventfd(unsigned int value, int flags);
/*
 * Waits until the counter is above 0, stores it and sets it to 0; with
 * EFD_SEMAPHORE, stores 1 and decrements it. Returns 0, or -1 and errno: EAGAIN
 * if it would wait and EFD_NONBLOCK is set.
 */
int eventfd_read(int fd, eventfd_t *value);
/*
 * Adds to the counter, when the sum is below 2^64 - 1. Returns 0, or -1 and
 * errno: EINVAL for the value 2^64 - 1, else as above.
 */
int eventfd_write(int fd, eventfd_t value);

#ifdef __cplusplus
}
#endif

#endif
