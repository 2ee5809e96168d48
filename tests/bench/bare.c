/* bare.c - the lower limit for start-up: a _start that only exits. */
#include <stdint.h>
#include "start.h"
#include "syscall.h"

START("__start_c")

_Noreturn void __start_c(uintptr_t *sp, uintptr_t bias)
{
	(void)sp;
	(void)bias;
	for (;;)
		syscall1(SYS_exit_group, 0);
}
