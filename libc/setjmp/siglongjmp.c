#include <setjmp.h>
#include <signal.h>
#include "syscall.h"

_Noreturn void siglongjmp(sigjmp_buf env, int value)
{
	if (env->__saved)
		syscall4(SYS_rt_sigprocmask, SIG_SETMASK, env->__mask, 0,
			sizeof env->__mask);
	longjmp(env, value);
}
