/*
 * guard.c - the stack guard. Programs link this if a function in them was
 * compiled with -fstack-protector.
 */
#include <stdint.h>
#include <stdlib.h>
#include "auxv.h"
#include "hooks.h"
#include "syscall.h"
#include "tls.h"

STACK_GUARD;

uintptr_t __guard_init(const struct auxv *auxv)
{
	const char *random = (const char *)auxval(auxv, AT_RANDOM, 0);
	/* a weak fallback: only as random as the stack's address */
	uintptr_t guard = (uintptr_t)auxv;
	char *bytes = (char *)&guard;
	unsigned i;

	if (!random)
		syscall3(SYS_getrandom, (long)bytes, sizeof guard,
			1 /* GRND_NONBLOCK */);
	else
		for (i = 0; i < sizeof guard; i++)
			bytes[i] = random[i];
	/*
	 * The first byte in memory is 0, at which string functions stop: one that
	 * runs past its buffer can neither print the guard nor write it back.
	 */
	bytes[0] = 0;
	SET_STACK_GUARD(guard);
	return guard;
}

_Noreturn void __stack_chk_fail(void)
{
	static const char text[] = "stack smashing detected\n";

	syscall3(SYS_write, 2, (long)text, sizeof text - 1);
	abort();
}

/* Position-independent code on i386 calls this name; the call needs no PLT. */
_Noreturn void __stack_chk_fail_local(void)
	__attribute__((alias("__stack_chk_fail")));
