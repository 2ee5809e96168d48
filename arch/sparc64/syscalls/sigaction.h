/* sigaction.h - rt_sigaction; the restorer is an argument of its own. */
#include "kernel_sigaction.h"
#include "sigreturn.h"
#include "syscall.h"

void __restore_rt(void);

static inline long sys_rt_sigaction(int sig, const struct kernel_sigaction *act,
	struct kernel_sigaction *old)
{
	return syscall5(SYS_rt_sigaction, sig, act, old, __restore_rt,
		sizeof act->mask);
}
