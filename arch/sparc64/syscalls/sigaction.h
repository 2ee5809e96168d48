/* sigaction.h - rt_sigaction: the way back from a handler is one more argument. */
#include "restore.h"
#include "sigaction.h"
#include "syscall.h"

void __restore_rt(void);

static inline long rt_sigaction(int sig, const struct action *act,
	struct action *old)
{
	return syscall5(SYS_rt_sigaction, sig, (long)act, (long)old,
		(long)__restore_rt, sizeof act->mask);
}
