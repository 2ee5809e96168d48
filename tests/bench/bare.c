/* bare.c - the limit of starting a program: _start, and nothing but its end. */
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
