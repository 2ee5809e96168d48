#include <signal.h>
#include "internal.h"
#include "syscall.h"

int sigaltstack(const stack_t *__restrict stack, stack_t *__restrict old)
{
	return __ret(syscall2(SYS_sigaltstack, stack, old));
}
