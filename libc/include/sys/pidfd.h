/*
 * sys/pidfd.h - pidfd_open(2): a descriptor that refers to a process.
 *
 * Functions return -1 and set errno on failure: ESRCH if the process is gone,
 * ENOSYS before Linux 5.3 (pidfd_open), 5.1 (pidfd_send_signal), 5.6
 * (pidfd_getfd).
 */
#ifndef _SYS_PIDFD_H
#define _SYS_PIDFD_H

#include <bits/fcntl.h>
#include <signal.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int pid_t;

#define PIDFD_NONBLOCK O_NONBLOCK	/* for waitid with P_PIDFD; Linux 5.10 */

/*
 * Returns a descriptor for a process; poll finds it readable when the process
 * has ended. It is closed by exec. EINVAL if the id is not positive.
 */
int pidfd_open(pid_t process, unsigned flags);
/*
 * Returns a copy of a descriptor of that process, which is closed by exec. EPERM
 * unless the caller may trace the process, EBADF if it has no such descriptor.
 */
int pidfd_getfd(int pidfd, int fd, unsigned flags);
#ifdef _POSIX_C_SOURCE	/* else <signal.h> has no siginfo_t */
/* As kill; or, unless info is null, as sigqueue. flags must be 0. */
int pidfd_send_signal(int pidfd, int sig, siginfo_t *info, unsigned flags);
#endif

#ifdef __cplusplus
}
#endif

#endif
