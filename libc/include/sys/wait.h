/* wait.h - POSIX <sys/wait.h>, wait4(2): what became of a child. */
#ifndef _SYS_WAIT_H
#define _SYS_WAIT_H

#include <signal.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef unsigned int id_t;
typedef enum { P_ALL, P_PID, P_PGID, P_PIDFD } idtype_t;
struct rusage;	/* <sys/resource.h> */

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
#define WCOREDUMP(status) ((status) & 0x80)
#define WIFEXITED(status) (!WTERMSIG(status))
#define WIFSTOPPED(status) (((status) & 0xff) == 0x7f)
#define WIFSIGNALED(status) (!WIFSTOPPED(status) && !WIFEXITED(status) && \
	!WIFCONTINUED(status))
#define WIFCONTINUED(status) ((status) == 0xffff)

/*
 * The id of a child that changed, and how in *status, which may be null. 0 with
 * WNOHANG if none did; -1 with ECHILD if there is none, EINTR after a signal.
 * id: > 0 that child, 0 of this group, -1 any, < -1 of the group -id.
 */
pid_t wait(int *status);
pid_t waitpid(pid_t id, int *status, int options);
/* The same, and what the child used; usage may be null. */
pid_t wait3(int *status, int options, struct rusage *usage);
pid_t wait4(pid_t id, int *status, int options, struct rusage *usage);
/* What happened goes to info; with WNOHANG and nothing si_pid is 0. */
int waitid(idtype_t type, id_t id, siginfo_t *info, int options);

#ifdef __cplusplus
}
#endif

#endif
