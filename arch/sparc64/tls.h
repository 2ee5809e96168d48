/*
 * tls.h - g7 points to the end of the variables and the start of struct tcb,
 * which has the stack guard at offset 40.
 */
#include "guard_tls.h"
#include "tls_variant2.h"

struct tcb {
	unsigned long unused[5];
	uintptr_t guard;
};

static inline void set_thread_pointer(struct tcb *tcb)
{
	__asm__ volatile("mov %0, %%g7" : : "r"(tcb));
}

static inline uintptr_t thread_pointer(void)
{
	uintptr_t tp;

	__asm__("mov %%g7, %0" : "=r"(tp));
	return tp;
}
