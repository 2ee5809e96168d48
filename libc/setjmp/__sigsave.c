/*
 * __sigsave.c - sigsetjmp is a macro, setjmp(__sigsave(env, save)): the mask is
 * kept by C, and the machine's setjmp is called by the caller itself.
 */
#include <setjmp.h>
#include "syscall.h"

struct __jmp_buf *__sigsave(sigjmp_buf env, int save)
{
	env->__saved = save;
	if (save)
		syscall4(SYS_rt_sigprocmask, SIG_SETMASK, 0, env->__mask,
			sizeof env->__mask);
	return env;
}
