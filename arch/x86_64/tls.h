/*
 * tls.h - fs:0 is the end of the variables and the start of struct tcb, which
 * begins with its own address and has the stack guard at offset 40.
 */
#include "guard_tls.h"
#include "tls_variant2.h"

struct tcb {
	struct tcb *self;
	unsigned long unused[4];
	uintptr_t guard;
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
