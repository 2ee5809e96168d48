/*
 * wait.h - wait4, which riscv32 does not have, made of waitid. waitid takes the
 * kind of id as an argument of its own, and reports in a siginfo_t what wait4
 * packs into one status word.
 */
#ifndef WAIT_H
#define WAIT_H

#include <bits/errno.h>
#include <bits/long.h>
#include "syscall.h"

enum { WAIT_ALL, WAIT_PID, WAIT_PGID };		/* P_ALL, P_PID, P_PGID */
enum {						/* si_code: CLD_EXITED... */
	CHILD_EXITED = 1, CHILD_KILLED, CHILD_DUMPED, CHILD_TRAPPED,
	CHILD_STOPPED, CHILD_CONTINUED
};
#define WAITID_EXITED 4				/* WEXITED */
#define WAITID_NOWAIT 0x01000000		/* WNOWAIT */

struct child_info {	/* the layout of siginfo_t for SIGCHLD */
	int signo, error, code, pid, uid, status;
	int unused[26];
};
_Static_assert(sizeof(struct child_info) == 128, "siginfo_t");

static inline int child_status(const struct child_info *info)
{
	switch (info->code) {
	case CHILD_EXITED: return (info->status & 0xff) << 8;
	case CHILD_KILLED: return info->status;
	case CHILD_DUMPED: return info->status | 0x80;
	case CHILD_CONTINUED: return 0xffff;
	}
	return info->status << 8 | 0x7f;	/* stopped, or trapped by a tracer */
}

static inline long sys_wait4(int pid, int *status, int options,
	__KERNEL_LONG *usage)
{
	/* waitid leaves pid 0 if no child has changed state (WNOHANG). */
	struct child_info info = { .pid = 0 };
	int type = pid > 0 ? WAIT_PID : pid == -1 ? WAIT_ALL : WAIT_PGID;
	long r;

	if (options & (WAITID_EXITED | WAITID_NOWAIT))
		return -EINVAL;		/* wait4 does not accept these */
	if (pid < -__INT_MAX__)
		return -ESRCH;
	if (pid == 0)		/* waitid takes 0 only since Linux 5.4 */
		pid = -(int)syscall1(SYS_getpgid, 0);
	r = syscall5(SYS_waitid, type, pid < 0 ? -pid : pid, &info,
		options | WAITID_EXITED, usage);
	if (r || !info.pid)
		return r;
	if (status)
		*status = child_status(&info);
	return info.pid;
}

#endif
