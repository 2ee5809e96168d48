/*
 * tls.h - thread-local data ends where fs points; there the block's own
 * address must stand, and the stack guard: for gcc 24 bytes on, and for clang
 * (19), which takes it from where x86_64 has it, 40.
 */
#include "guard_tls.h"
#include "tls_variant2.h"

#undef SET_TLS_GUARD
#define SET_TLS_GUARD(t, value) ((t)->guard = (t)->guard_of_clang = (value))

struct tcb {
	struct tcb *self;
	unsigned long unused[5];
	uintptr_t guard;
	unsigned long unused_by_gcc[3];
	uintptr_t guard_of_clang;
};

static inline long set_thread_pointer(struct tcb *t)
{
	t->self = t;
	return syscall2(SYS_arch_prctl, 0x1002 /* ARCH_SET_FS */, (long)t);
}
