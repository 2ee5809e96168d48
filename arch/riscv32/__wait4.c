/*
 * __wait4.c - wait4 by way of waitid, which takes the sort of id by itself and
 * tells in a siginfo_t what wait4 packs into one word.
 */
#include <bits/errno.h>
#include "syscall.h"
#include "syscalls/wait.h"

enum { P_ALL, P_PID, P_PGID };
enum { EXITED = 1, KILLED, DUMPED, TRAPPED, STOPPED, CONTINUED };	/* CLD_ */
#define WEXITED 4
#define WNOWAIT 0x01000000

struct info {	/* what a siginfo_t has for SIGCHLD */
	int signo, error, code, id, user, status;
	int rest[26];
};
_Static_assert(sizeof(struct info) == 128, "siginfo_t");

static int word(const struct info *i)
{
	switch (i->code) {
	case EXITED: return (i->status & 0xff) << 8;
	case KILLED: return i->status;
	case DUMPED: return i->status | 0x80;
	case CONTINUED: return 0xffff;
	}
	return i->status << 8 | 0x7f;	/* stopped, or trapped by a tracer */
}

long __wait4(int id, int *status, int options, long *usage)
{
	struct info info = { .id = 0 };	/* as it is when no child changed */
	int sort = id > 0 ? P_PID : id == -1 ? P_ALL : P_PGID;
	long r;

	if (options & (WEXITED | WNOWAIT))
		return -EINVAL;		/* as wait4, which has no such options */
	if (id < -__INT_MAX__)
		return -ESRCH;
	if (id == 0)			/* waitid takes it since Linux 5.4 only */
		id = -(int)syscall1(SYS_getpgid, 0);
	r = syscall5(SYS_waitid, sort, id < 0 ? -id : id, (long)&info,
		options | WEXITED, (long)usage);
	if (r || !info.id)
		return r;
	if (status)
		*status = word(&info);
	return info.id;
}
