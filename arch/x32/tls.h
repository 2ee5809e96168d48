/*
 * tls.h - thread-local data ends where fs points; there the block's own
 * address must stand, and the stack guard 24 bytes on.
 */
#include "guard_tls.h"
#include "tls_below.h"

struct tcb {
	struct tcb *self;
	unsigned long unused[5];
	uintptr_t guard;
};

static inline long thread_pointer(struct tcb *t)
{
	t->self = t;
	return syscall2(SYS_arch_prctl, 0x1002 /* ARCH_SET_FS */, (long)t);
}
