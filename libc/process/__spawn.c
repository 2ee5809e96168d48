/*
 * __spawn.c - posix_spawn: the child shares the parent's memory until it executes
 * the program.
 *
 * It tells of a failure by a pipe, which a successful exec closes. Memory would do
 * on a kernel, but qemu-user makes a fork of vfork.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include "internal.h"
#include "actions.h"
#include "syscall.h"
#include "syscalls/ids.h"
#include "syscalls/offset.h"

struct spawn {
	execute *run;
	const char *path;
	const struct __spawn_action *action;	/* the first */
	const posix_spawnattr_t *attributes;
	char *const *argv, *const *envp;
	sigset_t mask;
	int pipe[2];	/* the child reports by pipe[1] */
};

/*
 * Handlers must not run in the child, in memory that is the parent's. All signals
 * are blocked while it resets them.
 */
static void reset_signals(const sigset_t *wanted)
{
	struct sigaction a, standard = { .sa_flags = 0 };
	int sig;

	for (sig = 1; sig <= _NSIG; sig++) {
		if (!wanted || sigismember(wanted, sig) != 1) {
			if (sigaction(sig, 0, &a) < 0 ||
			    a.sa_handler == SIG_DFL || a.sa_handler == SIG_IGN)
				continue;
		}
		sigaction(sig, &standard, 0);
	}
}

static long apply(const posix_spawnattr_t *a)
{
	int flags = a->__flags;
	long r = 0;

	if (flags & POSIX_SPAWN_SETSID)
		r = syscall0(SYS_setsid);
	if (r >= 0 && flags & POSIX_SPAWN_SETPGROUP)
		r = syscall2(SYS_setpgid, 0, a->__group);
	if (r >= 0 && flags & POSIX_SPAWN_SETSCHEDULER)
		r = syscall3(SYS_sched_setscheduler, 0, a->__policy, &a->__param);
	else if (r >= 0 && flags & POSIX_SPAWN_SETSCHEDPARAM)
		r = syscall2(SYS_sched_setparam, 0, &a->__param);
	if (r >= 0 && flags & POSIX_SPAWN_RESETIDS) {
		r = sys_setresgid(-1, sys_getgid(), -1);
		if (r >= 0)
			r = sys_setresuid(-1, sys_getuid(), -1);
	}
	return r;
}

static long duplicate(int from, int to)
{
	/* Equal: dup2 would do nothing, and exec would close it. */
	return from == to ? sys_fcntl(from, F_SETFD, 0) :
		syscall3(SYS_dup3, from, to, 0);
}

static long open_as(const struct __spawn_action *a)
{
	long fd, r;

	syscall1(SYS_close, a->fd);
	fd = syscall4(SYS_openat, AT_FDCWD, a->path, a->flags | O_LARGEFILE,
		a->mode);
	if (fd < 0 || fd == a->fd)
		return fd;
	r = duplicate((int)fd, a->fd);
	syscall1(SYS_close, fd);
	return r;
}

static long act(const struct __spawn_action *a, int *report)
{
	long r;

	/* To the program, the pipe is not there: no action meets it. */
	if (a->kind == SPAWN_DUP2 ? a->from == *report :
	    a->kind == SPAWN_FCHDIR && a->fd == *report)
		return -EBADF;
	if (a->kind != SPAWN_CHDIR && a->fd == *report) {
		r = sys_fcntl(*report, F_DUPFD_CLOEXEC, 0);
		if (r < 0)
			return r;
		syscall1(SYS_close, *report);
		*report = (int)r;
	}
	switch (a->kind) {
	case SPAWN_OPEN:
		return open_as(a);
	case SPAWN_CLOSE:
		syscall1(SYS_close, a->fd);
		return 0;
	case SPAWN_DUP2:
		return duplicate(a->from, a->fd);
	case SPAWN_CHDIR:
		return syscall1(SYS_chdir, a->path);
	case SPAWN_FCHDIR:
		return syscall1(SYS_fchdir, a->fd);
	}
	return 0;
}

static __attribute__((noinline)) _Noreturn void child(struct spawn *s)
{
	const posix_spawnattr_t *attributes = s->attributes;
	const struct __spawn_action *a;
	const sigset_t *mask = &s->mask;
	int report = s->pipe[1];
	long r = 0;

	syscall1(SYS_close, s->pipe[0]);
	reset_signals(attributes && attributes->__flags & POSIX_SPAWN_SETSIGDEF ?
		&attributes->__default : 0);
	if (attributes) {
		r = apply(attributes);
		if (attributes->__flags & POSIX_SPAWN_SETSIGMASK)
			mask = &attributes->__mask;
	}
	for (a = s->action; a && r >= 0; a = a->next)
		r = act(a, &report);
	if (r >= 0) {
		syscall4(SYS_rt_sigprocmask, SIG_SETMASK, mask, 0, sizeof *mask);
		r = s->run(s->path, s->argv, s->envp);
	}
	r = -r;
	syscall3(SYS_write, report, &r, sizeof r);
	for (;;)
		syscall1(SYS_exit_group, 127);
}

int __spawn(pid_t *id, execute *run, const char *path,
	const posix_spawn_file_actions_t *actions,
	const posix_spawnattr_t *attributes, char *const argv[],
	char *const envp[])
{
	struct spawn s = {
		run, path, actions ? actions->__first : 0, attributes, argv, envp,
		{ { 0 } }, { -1, -1 }
	};
	sigset_t all;
	long error = 0, r;
	pid_t pid;

	r = syscall2(SYS_pipe2, s.pipe, O_CLOEXEC);
	if (r < 0)
		return (int)-r;
	sigfillset(&all);
	syscall4(SYS_rt_sigprocmask, SIG_SETMASK, &all, &s.mask, sizeof all);
	pid = vfork();
	if (!pid)
		child(&s);
	if (pid < 0)
		error = errno;	/* vfork has no other way to tell */
	syscall1(SYS_close, s.pipe[1]);
	if (pid > 0) {
		do
			r = syscall3(SYS_read, s.pipe[0], &error, sizeof error);
		while (r == -EINTR);
		if (error)
			waitpid(pid, 0, 0);
		else if (id)
			*id = pid;
	}
	syscall1(SYS_close, s.pipe[0]);
	syscall4(SYS_rt_sigprocmask, SIG_SETMASK, &s.mask, 0, sizeof s.mask);
	return (int)error;
}
