/*
 * sigaction.h - rt_sigaction; the code by which a handler returns is in the
 * structure, if the kernel wants it from the program at all.
 *
 * The angle brackets matter: with quotes the files next to this one would be
 * found before those of the ABI.
 */
#include <sigreturn.h>
#include <sigaction.h>
#include "syscall.h"

static inline long sys_rt_sigaction(int sig, const struct action *act,
	struct action *old)
{
	return syscall4(SYS_rt_sigaction, sig, act, old, sizeof act->mask);
}
