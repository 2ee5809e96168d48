/*
 * __sigsave.c - saves the signal mask for sigsetjmp, which is the macro
 * setjmp(__sigsave(env, save)): setjmp must be called in the caller's own
 * frame.
 */
#include <setjmp.h>
#include <signal.h>
#include "syscall.h"

struct __jmp_buf *__sigsave(sigjmp_buf env, int save)
{
	env->__saved = save;
	if (save)
		syscall4(SYS_rt_sigprocmask, SIG_SETMASK, 0, env->__mask,
			sizeof env->__mask);
	return env;
}
