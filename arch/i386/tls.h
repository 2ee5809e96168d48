/*
 * tls.h - gs:0 is the end of the variables and the start of struct tcb, which
 * begins with its own address and has the stack guard at offset 20.
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
	/*
	 * struct user_desc: entry -1, for which the kernel stores the one that
	 * it chooses; base; limit in pages; 32-bit, limit_in_pages, useable
	 */
	unsigned long d[4] = { -1UL, (unsigned long)tcb, 0xfffff, 0x51 };
	long r = syscall1(SYS_set_thread_area, (long)d);

	tcb->self = tcb;
	if (!r)
		__asm__ volatile("mov %w0, %%gs" : : "r"(d[0] * 8 + 3 /* user */));
	return r;
}

static inline uintptr_t thread_pointer(void)
{
	uintptr_t tp;

	__asm__("mov %%gs:0, %0" : "=r"(tp));
	return tp;
}
