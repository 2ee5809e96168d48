/* sys/wait.h - POSIX <sys/wait.h>, wait4(2): wait for child processes. */
#ifndef _SYS_WAIT_H
#define _SYS_WAIT_H

#include <features.h>
#include <signal.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef int pid_t;
typedef unsigned int id_t;
typedef enum { P_ALL, P_PID, P_PGID, P_PIDFD } idtype_t;
#ifdef _DEFAULT_SOURCE
struct rusage;	/* <sys/resource.h> */
#endif

#define WNOHANG 1
#define WUNTRACED 2
#define WSTOPPED 2
#define WEXITED 4
#define WCONTINUED 8
#define WNOWAIT 0x01000000
#define __WNOTHREAD 0x20000000
#define __WALL 0x40000000
#define __WCLONE 0x80000000

#define WEXITSTATUS(status) (((status) >> 8) & 0xff)
#define WTERMSIG(status) ((status) & 0x7f)
#define WSTOPSIG(status) WEXITSTATUS(status)
#ifdef _DEFAULT_SOURCE
#define WCOREDUMP(status) ((status) & 0x80)
#endif
#define WIFEXITED(status) (!WTERMSIG(status))
#define WIFSTOPPED(status) (((status) & 0xff) == 0x7f)
#define WIFSIGNALED(status) (!WIFSTOPPED(status) && !WIFEXITED(status) && \
	!WIFCONTINUED(status))
#define WIFCONTINUED(status) ((status) == 0xffff)
#ifdef _DEFAULT_SOURCE
/* The status of a child that has ended, or was stopped. */
#define W_EXITCODE(code, signal) ((code) << 8 | (signal))
#define W_STOPCODE(signal) ((signal) << 8 | 0x7f)
#endif

/*
 * Wait until a child changes state, and return its id; the change is stored in
 * *status unless that is null. With WNOHANG, 0 if none has changed. -1 with
 * ECHILD if there is no such child, EINTR after a signal handler. id: a child,
 * 0 for any in the caller's process group, -1 for any, or -group.
 */
pid_t wait(int *status);
pid_t waitpid(pid_t id, int *status, int options);
#ifdef _DEFAULT_SOURCE
/* The same, and store the resources that the child used, unless null. BSD */
pid_t wait3(int *status, int options, struct rusage *usage);
pid_t wait4(pid_t id, int *status, int options, struct rusage *usage);
#endif
#ifdef _POSIX_C_SOURCE
/*
 * Stores the change in *info, unless that is null, and returns 0. With WNOHANG,
 * si_pid is 0 if no child has changed. id is not used with P_ALL, and with
 * P_PIDFD (Linux 5.4) it is a descriptor, see <sys/pidfd.h>.
 */
int waitid(idtype_t type, id_t id, siginfo_t *info, int options);
#endif

#ifdef __cplusplus
}
#endif

#endif
