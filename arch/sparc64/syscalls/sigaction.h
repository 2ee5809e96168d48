/*
 * sigaction.h - rt_sigaction; the address to which a handler returns is an
 * argument of its own here.
 */
#include <sigreturn.h>
#include <sigaction.h>
#include "syscall.h"

void __restore_rt(void);

static inline long sys_rt_sigaction(int sig, const struct action *act,
	struct action *old)
{
	return syscall5(SYS_rt_sigaction, sig, act, old, __restore_rt,
		sizeof act->mask);
}
