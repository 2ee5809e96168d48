/* exit.c - calls the registered functions, newest first, then ends. */
#include <stdlib.h>
#include "hooks.h"
#include "syscall.h"

/* A table of functions. On s390x it may begin at an odd address, see crt/start.c. */
typedef const char bound[] __attribute__((aligned(1)));
extern bound __fini_array_start, __fini_array_end;

__attribute__((weak)) void __atexit_run(void)
{
}

__attribute__((weak)) void __stdio_flush(void)
{
}

_Noreturn void exit(int status)
{
	void (*const *f)(void) = (void (*const *)(void))__fini_array_end;

	__atexit_run();
	while ((const char *)f > __fini_array_start)
		(*--f)();
	__stdio_flush();
	for (;;)
		syscall1(SYS_exit_group, status);
}
