/*
 * guard.c - the stack guard: linked when a function was compiled to check one.
 *
 * The thread-local byte gives the program a thread-local segment, so that crt
 * sets up the thread pointer, next to which compilers expect the guard. It
 * must stay even where the linker collects what nothing refers to.
 */
#include <stdint.h>
#include <stdlib.h>
#include "auxv.h"
#include "syscall.h"
#include "tls.h"

static __thread char anchor __attribute__((used, retain));

void __guard_init(const struct auxv *a, struct tcb *t)
{
	const char *random = (const char *)auxval(a, AT_RANDOM, 0);
	char *to = (char *)&t->guard;
	unsigned i;

	/* The address of the stack is random too, if little and known. */
	t->guard = (uintptr_t)t;
	if (!random)
		syscall3(SYS_getrandom, (long)to, sizeof t->guard, 1);
	else
		for (i = 0; i < sizeof t->guard; i++)
			to[i] = random[i];
	/* A string that runs over its end stops here and can't write it. */
	to[0] = 0;
}

_Noreturn void __stack_chk_fail(void)
{
	static const char text[] = "stack smashing detected\n";

	syscall3(SYS_write, 2, (long)text, sizeof text - 1);
	abort();
}

/* i386 in position-independent code calls it by this name. */
_Noreturn void __stack_chk_fail_local(void)
	__attribute__((alias("__stack_chk_fail")));
