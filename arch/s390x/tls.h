/*
 * tls.h - access registers 0 and 1 hold the two halves of the address where the
 * variables end and struct tcb starts; it has the stack guard at offset 40.
 */
#include "guard_tls.h"
#include "tls_variant2.h"

struct tcb {
	unsigned long unused[5];
	uintptr_t guard;
};

static inline void set_thread_pointer(struct tcb *tcb)
{
	__asm__ volatile("sar %%a0, %0\n\tsar %%a1, %1"
		: : "d"((uintptr_t)tcb >> 32), "d"(tcb));
}

static inline uintptr_t thread_pointer(void)
{
	uintptr_t tp;

	__asm__("ear %0, %%a0\n\tsllg %0, %0, 32\n\tear %0, %%a1" : "=d"(tp));
	return tp;
}
