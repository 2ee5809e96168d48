/*
 * clone.c - a child on a stack of its own. What it is to call is at the top of
 * that stack, where __clone_child finds it.
 */
#include <sched.h>
#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include "internal.h"
#include "syscall.h"
#include "syscalls/clone.h"

struct call {
	int (*function)(void *);
	void *argument;
} __attribute__((aligned(16)));

_Noreturn void __clone_child(const struct call *c)
{
	syscall1(SYS_exit, c->function(c->argument));
	__builtin_trap();
}

int clone(int (*function)(void *), void *stack, int flags, void *argument, ...)
{
	struct call *c = (struct call *)((uintptr_t)stack & -sizeof *c) - 1;
	void *parent_id, *tls, *child_id;
	va_list ap;

	if (!function || !stack)
		return (int)__ret(-EINVAL);
	va_start(ap, argument);
	parent_id = va_arg(ap, void *);
	tls = va_arg(ap, void *);
	child_id = va_arg(ap, void *);
	va_end(ap);
	c->function = function;
	c->argument = argument;
	return (int)__ret(sys_clone((unsigned)flags, c, parent_id, tls, child_id));
}
