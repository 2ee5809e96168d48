/*
 * tls.h - fs:0 is the end of the variables and the start of struct tcb, which
 * begins with its own address. gcc reads the stack guard at offset 24; clang
 * (19) reads it at 40, as on x86_64.
 */
#include "guard_tls.h"
#include "tls_variant2.h"

#undef SET_TLS_GUARD
#define SET_TLS_GUARD(tcb, value) \
	((tcb)->guard = (tcb)->guard_of_clang = (value))

struct tcb {
	struct tcb *self;
	unsigned long unused[5];
	uintptr_t guard;
	unsigned long unused_by_gcc[3];
	uintptr_t guard_of_clang;
};

static inline long set_thread_pointer(struct tcb *tcb)
{
	tcb->self = tcb;
	return syscall2(SYS_arch_prctl, 0x1002 /* ARCH_SET_FS */, (long)tcb);
}

static inline uintptr_t thread_pointer(void)
{
	uintptr_t tp;

	__asm__("mov %%fs:0, %0" : "=r"(tp));
	return tp;
}
