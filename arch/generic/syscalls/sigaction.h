/*
 * sigaction.h - rt_sigaction; the restorer, if the kernel uses one, is a member
 * of the structure.
 */
#include "kernel_sigaction.h"
#include "sigreturn.h"
#include "syscall.h"

static inline long sys_rt_sigaction(int sig, const struct kernel_sigaction *act,
	struct kernel_sigaction *old)
{
	return syscall4(SYS_rt_sigaction, sig, act, old, sizeof act->mask);
}
