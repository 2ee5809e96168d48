/* guard.c - the stack guard: linked when a function was compiled to check one. */
#include <stdint.h>
#include <stdlib.h>
#include "auxv.h"
#include "hooks.h"
#include "syscall.h"
#include "tls.h"

STACK_GUARD;

/* The guard goes where the program expects it: here, or with the caller. */
uintptr_t __guard_init(const struct auxv *a)
{
	const char *random = (const char *)auxval(a, AT_RANDOM, 0);
	uintptr_t guard = (uintptr_t)a;	/* random too, if little and known */
	char *to = (char *)&guard;
	unsigned i;

	if (!random)
		syscall3(SYS_getrandom, (long)to, sizeof guard, 1);
	else
		for (i = 0; i < sizeof guard; i++)
			to[i] = random[i];
	/* A string that runs over its end stops here and can't write it. */
	to[0] = 0;
	SET_STACK_GUARD(guard);
	return guard;
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
