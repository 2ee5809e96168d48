/*
 * tls.h - thread-local data ends where fs points; there the block's own
 * address must stand, and the stack guard 40 bytes on.
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
	t->self = t;
	return syscall2(SYS_arch_prctl, 0x1002 /* ARCH_SET_FS */, (long)t);
}
