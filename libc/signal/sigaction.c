#include <signal.h>
#include "internal.h"
#include "names.h"
#include "syscalls/sigaction.h"

int __sigaction(int sig, const struct sigaction *__restrict act,
	struct sigaction *__restrict old)
{
	struct kernel_sigaction k[2];
	long r;

	if (act) {
		k[0].handler = act->sa_handler;
		k[0].flags = (unsigned)act->sa_flags;
		*(sigset_t *)k[0].mask = act->sa_mask;
		SET_RESTORER(k);
	}
	r = sys_rt_sigaction(sig, act ? k : 0, old ? k + 1 : 0);
	if (!r && old) {
		old->sa_handler = k[1].handler;
		old->sa_flags = (int)k[1].flags;
		old->sa_mask = *(sigset_t *)k[1].mask;
	}
	return __ret(r);
}

int sigaction(int sig, const struct sigaction *__restrict act,
	struct sigaction *__restrict old)
	__attribute__((weak, alias("__sigaction")));
