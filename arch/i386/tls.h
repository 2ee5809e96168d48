/*
 * tls.h - thread-local data ends where gs points; there the block's own
 * address must stand, and the stack guard 20 bytes on. gs is set by way of a
 * descriptor, and entry -1 lets the kernel choose which.
 */
#include "guard_tls.h"
#include "tls_variant2.h"

struct tcb {
	struct tcb *self;
	unsigned long unused[4];
	uintptr_t guard;
};

static inline long set_thread_pointer(struct tcb *t)
{
	/* struct user_desc: 32-bit, limit in pages, useable */
	unsigned long d[4] = { -1UL, (unsigned long)t, 0xfffff, 0x51 };
	long r = syscall1(SYS_set_thread_area, (long)d);

	t->self = t;
	if (!r)
		__asm__ volatile("mov %w0, %%gs" : : "r"(d[0] * 8 + 3));
	return r;
}
