/*
 * sigaction.h - rt_sigaction: the way back from a handler is in the structure.
 *
 * In quotes a name would stand for the file next to this one, before that of
 * an ABI.
 */
#include <restore.h>
#include <sigaction.h>
#include "syscall.h"

static inline long rt_sigaction(int sig, const struct action *act,
	struct action *old)
{
	return syscall4(SYS_rt_sigaction, sig, (long)act, (long)old,
		sizeof act->mask);
}
