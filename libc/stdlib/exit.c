/* exit.c - calls the registered functions, newest first, then ends. */
#include <stdlib.h>
#include "hooks.h"
#include "syscall.h"

extern void (*const __fini_array_start[])(void), (*const __fini_array_end[])(void);

__attribute__((weak)) void __atexit_run(void)
{
}

__attribute__((weak)) void __stdio_flush(void)
{
}

_Noreturn void exit(int status)
{
	void (*const *f)(void) = __fini_array_end;

	__atexit_run();
	while (f > __fini_array_start)
		(*--f)();
	__stdio_flush();
	for (;;)
		syscall1(SYS_exit_group, status);
}
